package org.alongside.work;

import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.WallPutUp;
import org.alongside.cases.ConnectionDeclared;
import org.alongside.cases.Run;
import org.alongside.engine.TaskOpened;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whose turn an open task is. It never waits for somebody who may not do it: it goes to the team's queue then, and until it is done the
 * whole team may open the case.
 */
@Component
class Turns {

    private final WorkItems items;
    private final CaseRelations relations;
    private final ObjectProvider<TaskHandlers> handlers;

    /** Asks for the handlers late: some of them hand tasks over themselves. */
    Turns(WorkItems items, CaseRelations relations, ObjectProvider<TaskHandlers> handlers) {
        this.items = items;
        this.relations = relations;
        this.handlers = handlers;
    }

    /** The task as it opens for whoever is responsible: for fresh eyes where they may not do it. */
    TaskOpened opening(TaskOpened task, Relation responsible) {
        boolean somebodyElse = responsible.userId() != null
                && needsSomebodyElse(task.task(), new Run(task.caseId(), task.run()), responsible.userId());
        return somebodyElse ? task.forFreshEyes() : task;
    }

    /** Nobody waits for this task any longer: the team that it asked may not open the case for its sake. */
    void over(WorkItem item) {
        if (item.needsFreshEyes()) {
            relations.teamAnswered(item.caseId(), item.role());
        }
    }

    /** Gives the open tasks of a role to its next worker, unless somebody else has them or has to do them. */
    void handOver(UUID caseId, Role role, @Nullable UUID from, UUID to) {
        items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.OPEN).stream()
                .filter(item -> item.role() == role && !item.needsFreshEyes())
                .filter(item -> item.assigneeId() == null || item.assigneeId().equals(from))
                .forEach(item -> give(item, to));
    }

    /** Passes the open tasks of a role to the team of the organisation that is responsible now. */
    void passOn(UUID caseId, Role role, UUID organisationId) {
        items.forgetNotes(caseId, role.name(), organisationId);
        items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.OPEN).stream()
                .filter(item -> item.role() == role)
                .forEach(item -> item.passTo(organisationId));
    }

    @EventListener
    void on(ConnectionDeclared declared) {
        items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(declared.caseId(), WorkStatus.OPEN).stream()
                .filter(item -> !item.needsFreshEyes() && waitsFor(item, declared.userId()))
                .filter(item -> needsSomebodyElse(item.task(), item.run(), declared.userId()))
                .forEach(this::askTeam);
    }

    /** What they had in hand is the team's again. */
    @EventListener
    void on(WallPutUp wall) {
        items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(wall.caseId(), WorkStatus.OPEN).stream()
                .filter(item -> wall.userId().equals(item.assigneeId()))
                .forEach(item -> item.assign(null));
    }

    private void give(WorkItem item, UUID to) {
        if (needsSomebodyElse(item.task(), item.run(), to)) {
            askTeam(item);
        } else {
            item.assign(to);
        }
    }

    private void askTeam(WorkItem item) {
        relations.askTeam(item.caseId(), item.role());
        item.askTeam();
    }

    /** A task that waits in the queue of a case that is allocated to somebody is seen by nobody else. */
    private boolean waitsFor(WorkItem item, UUID userId) {
        UUID holder = item.assigneeId();
        return holder == null
                ? relations
                        .on(item.caseId(), item.role())
                        .map(Relation::userId)
                        .filter(userId::equals)
                        .isPresent()
                : holder.equals(userId);
    }

    private boolean needsSomebodyElse(String task, Run run, UUID userId) {
        return handlers.getObject().needsSomebodyElse(task, run, userId);
    }
}
