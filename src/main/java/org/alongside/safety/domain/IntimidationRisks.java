package org.alongside.safety.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All gradings of intimidation. */
public interface IntimidationRisks extends Repository<IntimidationRisk, UUID> {

    IntimidationRisk save(IntimidationRisk risk);

    Optional<IntimidationRisk> findFirstByCaseIdOrderByGradedAtDescIdDesc(UUID caseId);

    /** The newest grading. */
    default Optional<IntimidationRisk> latest(UUID caseId) {
        return findFirstByCaseIdOrderByGradedAtDescIdDesc(caseId);
    }
}
