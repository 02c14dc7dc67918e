package org.alongside.safety.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Run;
import org.springframework.data.repository.Repository;

/** All gradings of intimidation. */
public interface IntimidationRisks extends Repository<IntimidationRisk, UUID> {

    IntimidationRisk save(IntimidationRisk risk);

    List<IntimidationRisk> findByCaseIdOrderByGradedAtDescIdDesc(UUID caseId);

    Optional<IntimidationRisk> findFirstByCaseIdAndRunIdOrderByGradedAtDescIdDesc(UUID caseId, String runId);

    /** The newest grading in one run of the process. */
    default Optional<IntimidationRisk> latest(Run run) {
        return findFirstByCaseIdAndRunIdOrderByGradedAtDescIdDesc(run.caseId(), run.id());
    }
}
