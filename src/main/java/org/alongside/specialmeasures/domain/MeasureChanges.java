package org.alongside.specialmeasures.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of all measures. */
public interface MeasureChanges extends Repository<MeasureChange, UUID> {

    MeasureChange save(MeasureChange change);

    List<MeasureChange> findByCaseIdOrderByChangedAtAscIdAsc(UUID caseId);
}
