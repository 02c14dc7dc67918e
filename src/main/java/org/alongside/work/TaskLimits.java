package org.alongside.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when each task is to be done, and by which limit: when it opens, and again when what it depends on has changed. */
@Component
class TaskLimits {

    /** A task without a limit of its own is given this one, which is practice and not law. */
    static final String USUAL_LIMIT = "PR-TASK";

    /** The limit of a task that waits for a day. */
    static final String AWAITED = "PR-DAY";

    /** How the ids of limits begin that no law sets. */
    private static final String PRACTICE = "PR-";

    private final WorkItems items;
    private final TimeLimits limits;
    private final TimeLimitRules rules;
    private final Preparation preparation;
    private final TaskHandlers handlers;
    private final LegalToday today;

    TaskLimits(
            WorkItems items,
            TimeLimits limits,
            TimeLimitRules rules,
            Preparation preparation,
            TaskHandlers handlers,
            LegalToday today) {
        this.items = items;
        this.limits = limits;
        this.rules = rules;
        this.preparation = preparation;
        this.handlers = handlers;
        this.today = today;
    }

    /** Asks again by when the open tasks of this name are to be done: the case knows more now than when they opened. */
    void askAgain(UUID caseId, String task) {
        items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.OPEN).stream()
                .filter(item -> item.task().equals(task))
                .forEach(item -> item.isDue(due(item.run(), task, item.due().limit(), today.of(item.openedAt()))));
    }

    /** The hearings that open tasks wait or prepare for are on other days: what should be done already is to be done today, unless it is late. */
    void followHearings(UUID caseId) {
        for (WorkItem item : items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(caseId, WorkStatus.OPEN)) {
            LocalDate was = item.due().on();
            LocalDate notBefore = was != null && was.isBefore(today.date()) ? was : today.date();
            preparation
                    .due(item.run(), item.due().limit(), notBefore)
                    .or(() -> awaited(item.run(), item.task(), notBefore))
                    .ifPresent(item::isDue);
        }
    }

    /**
     * By when a task is to be done.
     *
     * @param limit the limit that its model names, if it names any
     */
    Due due(Run run, String task, @Nullable String limit, LocalDate openedOn) {
        Optional<Due> awaited = awaited(run, task, openedOn);
        if (awaited.isPresent()) {
            return awaited.get();
        }
        String named = handlers.of(task).flatMap(it -> it.timeLimit(run)).orElse(limit);
        LimitOf limitOf = LimitOf.task(run, ruleOf(named), task);
        if (named == null || named.startsWith(PRACTICE)) {
            return preparation.due(run, named, openedOn).orElseGet(() -> practice(limitOf, named, openedOn));
        }
        Optional<LocalDate> trigger =
                handlers.of(task).map(it -> it.triggerDay(run, openedOn)).orElse(Optional.of(openedOn));
        return law(limitOf, trigger, task);
    }

    /** What is only practice is counted for each task by itself, unless something has started it for the case. */
    private Due practice(LimitOf of, @Nullable String limit, LocalDate openedOn) {
        if (!mayRun(of.rule())) {
            return counted(limit, openedOn);
        }
        return limits.runningFor(of)
                .filter(running -> running.dueOn() != null)
                .map(running -> new Due(limit, running.startedOn(), running.dueOn(), null))
                .orElseGet(() -> counted(limit, openedOn));
    }

    /** What a task's limit asks for was done today. */
    void meet(LimitOf limit) {
        if (mayRun(limit.rule())) {
            limits.meet(limit, today.date());
        }
    }

    /**
     * Whether a limit of this rule can run in a case: nothing ever starts what waits for a day or a hearing, or what counts from its task in every
     * edition. One that an earlier edition started from an event runs on.
     */
    private boolean mayRun(String rule) {
        if (rule.equals(AWAITED) || preparation.isAskedBy(rule)) {
            return false;
        }
        List<TimeLimitRule> editions = rules.editions(rule, true);
        return editions.isEmpty() || !editions.stream().allMatch(TimeLimitRule::runsFromItsTask);
    }

    /** Whether what a task is due by is only practice, and not a day that it waits for. */
    static boolean isPractice(@Nullable String limit) {
        return limit == null || limit.startsWith(PRACTICE) && !limit.equals(AWAITED);
    }

    /** The last day that practice sets for an open task by itself: counted back from its hearing, or on from the day it opened. */
    Due counted(Run run, @Nullable String limit, LocalDate openedOn) {
        return preparation.due(run, limit, openedOn).orElseGet(() -> counted(limit, openedOn));
    }

    private Due counted(@Nullable String limit, LocalDate openedOn) {
        return due(limit, openedOn, limits.lastDayFrom(openedOn, ruleOf(limit)).orElse(null));
    }

    /** The day a task waits for, if its handler knows of one; where that is over already, the first day on which the task can be done. */
    Optional<Due> awaited(Run run, String task, LocalDate notBefore) {
        return handlers.of(task)
                .flatMap(it -> it.awaitedDay(run))
                .map(day -> new Due(AWAITED, null, day.isBefore(notBefore) ? notBefore : day, null));
    }

    /**
     * The law's limits run in the case: one that an event has started is served by the task, otherwise the task starts its own, from the day of
     * the event that sets it off. Before that no limit runs.
     */
    private Due law(LimitOf of, Optional<LocalDate> trigger, String task) {
        Optional<LimitView> running = trigger.isPresent()
                ? limits.startUnlessRunning(of, trigger.get(), task)
                : limits.servedBy(of).filter(limit -> limit.status().isOpen());
        if (running.isEmpty() && trigger.isEmpty()) {
            return new Due(of.rule(), null, null, NoLastDay.NOT_SET_OFF);
        }
        return running.map(limit -> due(of.rule(), limit.startedOn(), limit.dueOn()))
                .orElseGet(() -> new Due(of.rule(), null, null, null));
    }

    private Due due(@Nullable String limit, LocalDate from, @Nullable LocalDate day) {
        boolean notYet = day == null
                && rules.rule(ruleOf(limit), true)
                        .filter(it -> it.unit().isCounted())
                        .isPresent();
        return new Due(limit, from, day, notYet ? NoLastDay.NOT_COUNTED_YET : null);
    }

    private static String ruleOf(@Nullable String limit) {
        return Objects.requireNonNullElse(limit, USUAL_LIMIT);
    }
}
