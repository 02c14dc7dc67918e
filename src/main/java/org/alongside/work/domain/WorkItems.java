package org.alongside.work.domain;

import java.time.LocalDate;
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

    /** Locks the case of an item, and nothing else, in one statement: what is loaded before the case is locked may be stale. */
    @Query(
            nativeQuery = true,
            value = "select c.reference from witness_cases c"
                    + " where c.id = (select w.case_id from work_items w where w.id = :id) for update")
    Optional<String> lockCaseOf(UUID id);

    @Modifying
    @Transactional
    @Query("update WorkItem w set w.drafted = true where w.id = :id")
    void markDrafted(UUID id);

    /** Open tasks of the case learn the day of its next hearing; nobody's page grows stale by that. */
    @Modifying(flushAutomatically = true)
    @Transactional
    @Query(nativeQuery = true, value = HearingDays.FOLLOW)
    void followNextHearing(UUID caseId, LocalDate today);

    /** Whose tasks these are has to be asked again; nobody's page grows stale by that. */
    @Modifying(flushAutomatically = true)
    @Transactional
    @Query(
            "update WorkItem w set w.related = false where w.caseId = :caseId and w.status = org.alongside.work.WorkStatus.OPEN")
    void askWhoIsRelated(UUID caseId);

    /** What the organisation that had the open tasks of a role noted for itself does not go with them to another; how pressing they are does. */
    @Modifying(flushAutomatically = true)
    @Transactional
    @Query(
            nativeQuery = true,
            value =
                    "update work_items set priority_reason = null"
                            + " where case_id = :caseId and status = 'OPEN' and role = :role and organisation_id <> :organisationId")
    void forgetNotes(UUID caseId, String role, UUID organisationId);

    Optional<WorkItem> findByEngineTaskId(String engineTaskId);

    Optional<WorkItem> findFirstByCaseIdAndRunIdAndTaskAndClosedAtIsNotNullOrderByClosedAtDesc(
            UUID caseId, String runId, String task);

    List<WorkItem> findByCaseIdAndLimitRuleAndStatus(UUID caseId, String limitRule, WorkStatus status);

    List<WorkItem> findByCaseIdAndStatusOrderByDueOnAscIdAsc(UUID caseId, WorkStatus status);
}
