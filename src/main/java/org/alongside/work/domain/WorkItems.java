package org.alongside.work.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.work.WorkStatus;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All work items, one by one; lists are read by {@link WorkQueries}. */
public interface WorkItems extends Repository<WorkItem, UUID> {

    WorkItem save(WorkItem item);

    Optional<WorkItem> findById(UUID id);

    /** Only the case of an item, without loading it: what is loaded before the case is locked may be stale. */
    @Query("select w.caseId from WorkItem w where w.id = :id")
    Optional<UUID> findCaseIdById(UUID id);

    @Modifying
    @Transactional
    @Query("update WorkItem w set w.drafted = true where w.id = :id")
    void markDrafted(UUID id);

    Optional<WorkItem> findByEngineTaskId(String engineTaskId);

    List<WorkItem> findByCaseIdAndStatusOrderByDueOnAscIdAsc(UUID caseId, WorkStatus status);
}
