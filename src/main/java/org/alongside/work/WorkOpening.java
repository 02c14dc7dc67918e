package org.alongside.work;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Ids;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.RolePassed;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.engine.TaskOpened;
import org.alongside.engine.TaskTakenBack;
import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingHeld;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.alongside.timelimits.LimitMoved;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.HearingDays;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the work list's row when the engine opens a task and closes it when the engine takes it back, in the engine's transaction. */
@Component
class WorkOpening {

    private final WorkItems items;
    private final CaseRelations relations;
    private final Cases cases;
    private final TimeLimits limits;
    private final TaskLimits taskLimits;
    private final Turns turns;
    private final LegalToday today;
    private final HearingDays hearings;
    private final Clock clock;

    WorkOpening(
            WorkItems items,
            CaseRelations relations,
            Cases cases,
            TimeLimits limits,
            TaskLimits taskLimits,
            Turns turns,
            LegalToday today,
            HearingDays hearings,
            Clock clock) {
        this.items = items;
        this.relations = relations;
        this.cases = cases;
        this.limits = limits;
        this.taskLimits = taskLimits;
        this.turns = turns;
        this.today = today;
        this.hearings = hearings;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        Relation responsible = responsible(opened.caseId(), role(opened.role(), opened.task()));
        TaskOpened task = turns.opening(opened, responsible);
        if (task.freshEyes()) {
            relations.askTeam(task.caseId(), responsible.role());
            responsible = responsible.team();
        }
        items.save(row(task, responsible));
    }

    private WorkItem row(TaskOpened opened, Relation responsible) {
        var due = taskLimits.due(new Run(opened.caseId(), opened.run()), opened.task(), opened.limit(), today.date());
        return new WorkItem(Ids.next(), opened, responsible, due, clock.instant())
                .before(hearings.of(opened.caseId(), today.date()));
    }

    private static Role role(String word, String task) {
        return Role.ofWord(word).orElseThrow(() -> new IllegalStateException("%s names no role".formatted(task)));
    }

    /** A finished task is closed by {@link Submissions}. */
    @EventListener
    void on(TaskTakenBack task) {
        items.findByEngineTaskId(task.engineTaskId()).ifPresent(item -> {
            turns.over(item);
            takeBack(item);
        });
    }

    @EventListener
    void on(RolePassed passed) {
        items.askWhoIsRelated(passed.caseId());
    }

    /** Open tasks are due when their limit now ends. */
    @EventListener
    void on(LimitMoved moved) {
        items.findByCaseIdAndLimitRuleAndStatus(moved.caseId(), moved.rule(), WorkStatus.OPEN).stream()
                .filter(item -> Objects.requireNonNull(item.limit()).isWithin(moved.subject()))
                .forEach(item ->
                        item.isDue(new Due(item.due().limit(), moved.startedOn(), moved.dueOn(), moved.without())));
    }

    /** Open tasks learn by when they are due. */
    @EventListener
    void on(LimitSetOff setOff) {
        taskLimits.askAgain(setOff.caseId(), setOff.task());
    }

    /** Open tasks wait for the new day of their hearing, and what is to be ready before it is counted back from it. */
    @EventListener
    void on(HearingMoved moved) {
        follow(moved.caseId());
    }

    @EventListener
    void on(HearingFixed fixed) {
        follow(fixed.caseId());
    }

    @EventListener
    void on(HearingHeld held) {
        items.followNextHearing(held.caseId(), today.date());
    }

    @EventListener
    void on(HearingVacated vacated) {
        follow(vacated.caseId());
    }

    private void follow(UUID caseId) {
        taskLimits.followHearings(caseId);
        items.followNextHearing(caseId, today.date());
    }

    private void takeBack(WorkItem item) {
        item.withdraw(clock.instant());
        LimitOf limit = item.limit();
        if (limit != null) {
            limits.stop(limit);
        }
    }

    /** Whoever carries the role on the case; where no organisation does, the managers of the service that holds the case. */
    private Relation responsible(UUID caseId, Role role) {
        return relations.on(caseId, role).orElseGet(() -> managers(caseId));
    }

    private Relation managers(UUID caseId) {
        return relations
                .on(caseId, Role.MANAGER)
                .orElseGet(() ->
                        new Relation(caseId, Role.MANAGER, cases.byId(caseId).organisationId(), null));
    }
}
