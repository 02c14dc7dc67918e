package org.alongside.investigation.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All terms of all disruption measures. */
public interface DisruptionMeasures extends Repository<DisruptionMeasure, UUID> {

    DisruptionMeasure save(DisruptionMeasure measure);

    List<DisruptionMeasure> findByCaseIdOrderByIdDesc(UUID caseId);

    List<DisruptionMeasure> findByCaseIdAndRunIdAndStatusOrderByIdDesc(UUID caseId, String runId, Standing status);
}
