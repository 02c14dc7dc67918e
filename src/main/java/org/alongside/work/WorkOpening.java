package org.alongside.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Ids;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.engine.TaskClosed;
import org.alongside.engine.TaskOpened;
import org.alongside.timelimits.DayCount;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the work list's row when the engine opens a task and closes it when the task is over, in the engine's transaction. */
@Component
class WorkOpening {

    /** A task without a limit of its own is given this one, which is practice and not law. */
    private static final String USUAL_LIMIT = "PR-TASK";

    /** How the ids of limits begin that no law sets. */
    private static final String PRACTICE = "PR-";

    private final WorkItems items;
    private final CaseRelations relations;
    private final Cases cases;
    private final TimeLimits limits;
    private final TimeLimitRules rules;
    private final DayCount days;
    private final LegalToday today;
    private final Clock clock;

    WorkOpening(
            WorkItems items,
            CaseRelations relations,
            Cases cases,
            TimeLimits limits,
            TimeLimitRules rules,
            DayCount days,
            LegalToday today,
            Clock clock) {
        this.items = items;
        this.relations = relations;
        this.cases = cases;
        this.limits = limits;
        this.rules = rules;
        this.days = days;
        this.today = today;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        Role role = Role.ofWord(opened.role())
                .orElseThrow(() -> new IllegalStateException("%s names no role".formatted(opened.task())));
        items.save(new WorkItem(Ids.next(), opened, responsible(opened.caseId(), role), due(opened), clock.instant()));
    }

    /** A finished task was closed by {@link Submissions}, which finished it; here it is closed when the process takes it back. */
    @EventListener
    void on(TaskClosed closed) {
        if (closed.finished()) {
            return;
        }
        items.findByEngineTaskId(closed.engineTaskId()).ifPresent(this::takeBack);
    }

    private void takeBack(WorkItem item) {
        item.withdraw(clock.instant());
        String rule = item.limitRule();
        if (rule != null) {
            limits.stop(item.caseId(), rule);
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

    /**
     * The law's limits run in the case and are shared by whatever serves them. What is only practice is counted for each task by
     * itself, unless something has started it for the case.
     */
    private LocalDate due(TaskOpened opened) {
        String rule = Objects.requireNonNullElse(opened.limit(), USUAL_LIMIT);
        Optional<LocalDate> due = rule.startsWith(PRACTICE)
                ? limits.dueOn(opened.caseId(), rule).or(() -> counted(rule))
                : limits.startUnlessRunning(opened.caseId(), rule, today.date(), opened.task())
                        .flatMap(limit -> Optional.ofNullable(limit.dueOn()));
        return due.orElse(WorkItem.NO_DUE_DATE);
    }

    private Optional<LocalDate> counted(String practice) {
        return rules.rule(practice, true).flatMap(usual -> days.after(today.date(), usual.length(), usual.unit()));
    }
}
