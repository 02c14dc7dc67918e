package org.alongside.decisions.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All decisions that were kept. */
public interface KeptDecisions extends Repository<KeptDecision, UUID> {

    KeptDecision save(KeptDecision decision);

    List<KeptDecision> findByCaseIdOrderByDecidedAtAscIdAsc(UUID caseId);
}
