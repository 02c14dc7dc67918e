package org.alongside.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.springframework.stereotype.Service;

/** One task at a time: finding it, and who may see it and do it. */
@Service
public class Work {

    private final WorkItems items;
    private final AccessPolicy policy;
    private final People people;

    Work(WorkItems items, AccessPolicy policy, People people) {
        this.items = items;
        this.policy = policy;
        this.people = people;
    }

    /**
     * A task this person may see: of a case they may open, and no step that they may not know of.
     *
     * @throws org.alongside.access.NotFound when there is none, or none for them
     */
    public WorkItemView see(Actor actor, UUID itemId) {
        return view(mayBeSeen(actor, itemId));
    }

    /**
     * A task of this person's role, which they may type into.
     *
     * @throws org.alongside.access.NotFound when there is none, or none for them
     */
    public WorkItemView seeToDo(Actor actor, UUID itemId) {
        return view(mayBeDone(actor, itemId));
    }

    /** Whether this person may open the case of a task, or only could while the task was open. */
    boolean mayOpenCase(Actor actor, WorkItemView item) {
        return policy.mayStillOpen(actor, item.caseId());
    }

    /** Whether this person's role is asked to do the task and the case is theirs; others may only look, also in an emergency. */
    public boolean mayDo(Actor actor, WorkItemView item) {
        return actor.is(item.role())
                && actor.organisationId().equals(item.organisationId())
                && isOfTheirCase(actor, item);
    }

    /** Whether the task is of a case that is this person's, whoever is asked to do it, and not only open to them in an emergency. */
    public boolean isOfTheirCase(Actor actor, WorkItemView item) {
        return policy.rights(actor, item.caseId()).isTheirs();
    }

    /** The open tasks of a case, soonest due first. The caller has asked the policy about the case. */
    public List<WorkItemView> openOn(UUID caseId) {
        return items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.OPEN).stream()
                .map(Work::view)
                .toList();
    }

    /** The finished tasks of a case, by due date. The caller has asked the policy about the case. */
    public List<WorkItemView> doneOn(UUID caseId) {
        return items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.DONE).stream()
                .map(Work::view)
                .toList();
    }

    /** The tasks of a case that its processes took back before anybody finished them, by due date. */
    public List<WorkItemView> takenBackOn(UUID caseId) {
        return items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.WITHDRAWN).stream()
                .map(Work::view)
                .toList();
    }

    /** The task that the engine knows by this id. */
    public Optional<WorkItemView> byEngineTask(String engineTaskId) {
        return items.findByEngineTaskId(engineTaskId).map(Work::view);
    }

    /** Who has the task, by name. */
    public Optional<String> holder(WorkItemView item) {
        return Optional.ofNullable(item.assigneeId()).map(people::nameOf);
    }

    /** Locks the case of an item; the caller asks {@link #mayBeDone} then. */
    void lockCaseOf(Actor actor, UUID itemId) {
        if (items.lockCaseOf(itemId).isEmpty()) {
            throw policy.denied(actor, "task", itemId.toString());
        }
    }

    WorkItem mayBeSeen(Actor actor, UUID itemId) {
        WorkItem item = found(actor, itemId);
        CaseRights rights = policy.requireOpen(actor, item.caseId());
        if (!rights.mayKnowOf(item.task())) {
            throw policy.denied(actor, "task", itemId.toString());
        }
        return item;
    }

    private WorkItem found(Actor actor, UUID itemId) {
        return items.findById(itemId).orElseThrow(() -> policy.denied(actor, "task", itemId.toString()));
    }

    WorkItem mayBeDone(Actor actor, UUID itemId) {
        WorkItem item = found(actor, itemId);
        CaseRights rights = policy.requireOpen(actor, item.caseId());
        if (!item.isFor(actor) || !rights.isTheirs()) {
            throw policy.denied(actor, "task", itemId.toString());
        }
        return item;
    }

    static WorkItemView view(WorkItem it) {
        return new WorkItemView(
                it.id(),
                it.version(),
                it.caseId(),
                it.caseReference(),
                it.process(),
                it.run(),
                it.task(),
                it.name(),
                it.role(),
                it.organisationId(),
                it.assigneeId(),
                it.form(),
                it.due().limit(),
                it.due().from(),
                it.due().on(),
                it.due().without(),
                it.status(),
                it.openedAt(),
                it.closedAt(),
                it.closedBy(),
                it.engineTaskId());
    }
}
