package org.alongside.timelimits.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was changed in the limits of all cases. */
public interface LimitChangeRows extends Repository<LimitChange, UUID> {

    LimitChange save(LimitChange change);

    boolean existsBySubmitKey(String submitKey);

    List<LimitChange> findByCaseIdOrderByRecordedAtAscIdAsc(UUID caseId);
}
