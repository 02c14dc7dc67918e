package org.alongside.specialmeasures.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.specialmeasures.Measure;
import org.springframework.data.repository.Repository;

/** All measures of all witnesses. */
public interface WitnessMeasures extends Repository<WitnessMeasure, UUID> {

    WitnessMeasure save(WitnessMeasure measure);

    Optional<WitnessMeasure> findById(UUID id);

    default Optional<WitnessMeasure> findByCaseIdAndMeasure(UUID caseId, Measure measure) {
        return findById(Ids.of(caseId, measure));
    }

    List<WitnessMeasure> findByCaseId(UUID caseId);
}
