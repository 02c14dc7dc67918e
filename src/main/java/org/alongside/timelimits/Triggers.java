package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens in a case starts every limit that counts from it, whichever rows of the table these are, and ends those that asked for it. A step
 * says only what happened and when.
 */
@Service
@Transactional
public class Triggers {

    private final RunningLimits limits;
    private final TimeLimitRules rules;
    private final LimitCount count;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    Triggers(
            RunningLimits limits,
            TimeLimitRules rules,
            LimitCount count,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.rules = rules;
        this.count = count;
        this.today = today;
        this.events = events;
    }

    /**
     * Something happened that a case has once: of each rule one limit runs, and an earlier one is superseded and kept.
     *
     * @return whether any limit counts from it on this day, or ends by it
     */
    public boolean happened(UUID caseId, LocalDate on, String startedBy, Trigger... triggers) {
        return happened(caseId, on, new Announced(startedBy, ""), List.of(triggers));
    }

    /** Something happened in one run of a process: the limits of other runs go on. */
    public void happened(Run run, LocalDate on, String startedBy, Trigger... triggers) {
        happened(run, startedBy, on, startedBy, triggers);
    }

    /** The same where another task of the run serves what begins than the step that it begins with. */
    public void happened(Run run, String servingTask, LocalDate on, String startedBy, Trigger... triggers) {
        happened(
                run.caseId(),
                on,
                new Announced(startedBy, LimitOf.task(run, "", servingTask).subject()),
                List.of(triggers));
    }

    /** What was announced happens on another day: the limits that count from it move with it, where any run. */
    public void moved(UUID caseId, LocalDate to, String startedBy, Trigger trigger) {
        List<String> ids = rules.setOffBy(trigger).toList();
        if (limits.open(caseId).stream()
                .anyMatch(limit -> ids.contains(limit.rule().id()))) {
            happened(caseId, to, startedBy, trigger);
        }
    }

    /** What was announced will not happen: the limits that count from it no longer apply. */
    public void calledOff(UUID caseId, Trigger trigger) {
        List<String> ids = rules.setOffBy(trigger).toList();
        limits.open(caseId).stream()
                .filter(limit -> ids.contains(limit.rule().id()))
                .forEach(limit -> {
                    limit.stop(today.date());
                    limits.save(limit);
                });
    }

    private boolean happened(UUID caseId, LocalDate on, Announced announced, List<Trigger> triggers) {
        List<TimeLimitRule> begin =
                triggers.stream().flatMap(it -> applying(it, on)).toList();
        List<String> end = triggers.stream().flatMap(it -> it.ends().stream()).toList();
        if (begin.isEmpty() && end.isEmpty()) {
            return false;
        }
        List<RunningLimit> open = limits.open(caseId);
        open.stream().filter(limit -> end.contains(limit.rule().id())).forEach(limit -> meet(limit, on));
        begin.forEach(rule -> begin(count.begin(announced.of(caseId, rule), rule, announced.by, on), open));
        return true;
    }

    /** The same event told twice changes nothing. */
    private void begin(RunningLimit next, List<RunningLimit> open) {
        List<RunningLimit> earlier = open.stream()
                .filter(limit -> limit.rule().id().equals(next.rule().id()))
                .filter(limit -> LimitOf.isWithin(limit.subject(), next.subject()))
                .filter(limit -> limit.status().isOpen())
                .toList();
        if (earlier.stream().anyMatch(limit -> limit.startedOn().equals(next.startedOn()))) {
            return;
        }
        earlier.forEach(limit -> {
            limit.supersedeBy(next, today.date(), Because.SET_OFF_AGAIN);
            limits.save(limit);
            events.publishEvent(count.moved(next));
        });
        limits.save(next);
    }

    private void meet(RunningLimit limit, LocalDate on) {
        count.countIfUnknown(limit);
        limit.meet(on, false);
        limits.save(limit);
    }

    /** A rule without a number of days runs for the task that serves it, or not at all. */
    private Stream<TimeLimitRule> applying(Trigger trigger, LocalDate on) {
        return rules.setOffBy(trigger)
                .flatMap(id -> rules.applying(id, true, on, today.date()).stream())
                .filter(rule -> rule.unit() != Unit.NONE);
    }

    private record Announced(String by, String subject) {

        LimitOf of(UUID caseId, TimeLimitRule rule) {
            return new LimitOf(caseId, rule.id(), subject);
        }
    }
}
