package org.alongside.timelimits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.CaseRights;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time limits of a case: each belongs to the case and its rule, or to the task that serves it where a case can have several ({@link LimitOf}). */
@Service
@Transactional
public class TimeLimits {

    private final RunningLimits limits;
    private final TimeLimitRules rules;
    private final LimitCount count;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    TimeLimits(
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

    /** Starts a limit with the length for a child, who always has enhanced rights under the Victims' Code. */
    public Optional<LimitView> start(UUID caseId, String rule, LocalDate trigger, String startedBy) {
        return start(caseId, rule, trigger, startedBy, true);
    }

    /**
     * Starts a limit; one of the same rule that is open is superseded and kept.
     *
     * @param trigger the day that sets it off, which is not counted
     * @param startedBy the event or task that sets it off
     * @return empty, and nothing is started, when the rule was not in force on that day, or sets no limit
     * @throws IllegalArgumentException when there is no such rule
     */
    public Optional<LimitView> start(UUID caseId, String rule, LocalDate trigger, String startedBy, boolean enhanced) {
        return applying(rule, enhanced, trigger)
                .map(it -> run(count.begin(LimitOf.theCase(caseId, rule), it, startedBy, trigger)));
    }

    /** Starts the limit that a task of the case serves; only one that this task serves is superseded. */
    public Optional<LimitView> start(LimitOf of, LocalDate trigger, String startedBy) {
        return applying(of.rule(), true, trigger).map(it -> run(count.begin(of, it, startedBy, trigger)));
    }

    /**
     * Starts a limit whose last day was set, by a court for example: its rule need have no length. One that is open is superseded and kept.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public LimitView startWithDueDate(UUID caseId, String rule, LocalDate trigger, LocalDate dueOn, String startedBy) {
        TimeLimitRule existing = rules.applying(rule, true, trigger, today.date())
                .or(() -> rules.rule(rule, true))
                .orElseThrow(() -> new IllegalArgumentException("There is no time limit " + rule));
        var next = new RunningLimit(LimitOf.theCase(caseId, rule), existing, startedBy, trigger);
        next.setTo(dueOn);
        return run(next);
    }

    /** Leaves an open limit of the same rule as it is; otherwise starts one as {@code start} does. */
    public Optional<LimitView> startUnlessRunning(UUID caseId, String rule, LocalDate trigger, String startedBy) {
        return startUnlessRunning(LimitOf.theCase(caseId, rule), trigger, startedBy);
    }

    /** Leaves an open limit that the task serves as it is, be it the task's own or the case's; otherwise starts one of the task's own. */
    public Optional<LimitView> startUnlessRunning(LimitOf of, LocalDate trigger, String startedBy) {
        return served(of)
                .findFirst()
                .or(() -> applying(of.rule(), true, trigger)
                        .map(it -> limits.save(count.begin(of, it, startedBy, trigger))))
                .map(count::view);
    }

    /** What the limit asked for was done on this day: in time or too late. Nothing happens when none is open. */
    public void meet(UUID caseId, String rule, LocalDate on) {
        limits.open(caseId, rule).forEach(limit -> meet(limit, on));
    }

    /** The same where the time of day is known: some limits end at 5 pm. */
    public void meet(UUID caseId, String rule, LocalDate on, boolean afterFive) {
        limits.open(caseId, rule).forEach(limit -> meet(limit, on, afterFive));
    }

    /** What the task's limit asked for was done. */
    public void meet(LimitOf of, LocalDate on) {
        served(of).toList().forEach(limit -> meet(limit, on));
    }

    /** The limit no longer applies. Nothing happens when none is open. */
    public void stop(UUID caseId, String rule) {
        limits.open(caseId, rule).forEach(this::stop);
    }

    /** Limits of these rules no longer apply, whatever they are limits of. */
    public void stop(UUID caseId, Set<String> ids) {
        limits.open(caseId).stream()
                .filter(limit -> ids.contains(limit.rule().id()))
                .forEach(this::stop);
    }

    /** The task's limit no longer applies. */
    public void stop(LimitOf of) {
        served(of).toList().forEach(this::stop);
    }

    /** Limits of these rules no longer apply in this run; one that the case has only once ends with it, one of another run goes on. */
    public void stop(Run run, Set<String> ids) {
        limits.open(run.caseId()).stream()
                .filter(limit -> ids.contains(limit.rule().id()))
                .filter(limit -> LimitOf.isOfRun(limit.subject(), run))
                .forEach(this::stop);
    }

    /** No limit of the case applies any longer. */
    public void stopAll(UUID caseId) {
        limits.open(caseId).forEach(this::stop);
    }

    /** The last day of the running limit, the earliest of several; empty when none runs, it is paused, or its last day is not known. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOn(UUID caseId, String rule) {
        return dueOn(LimitOf.theCase(caseId, rule));
    }

    /** The last day of the running limit that a task serves; empty when none runs, it is paused, or its last day is not known. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOn(LimitOf of) {
        return running(of).flatMap(count::lastDay);
    }

    /** The running limit that a task serves; empty when none runs or it is paused. */
    @Transactional(readOnly = true)
    public Optional<LimitView> runningFor(LimitOf of) {
        return running(of).map(count::view);
    }

    /** The moment that day has passed in England and Wales; empty as {@code dueOn} is. */
    @Transactional(readOnly = true)
    public Optional<Instant> endOf(LimitOf of) {
        return running(of)
                .flatMap(limit -> count.lastDay(limit)
                        .map(day -> limit.rule().ending().after(day).toInstant()));
    }

    /** The moment the running limit's last day has passed in England and Wales; empty as {@code dueOn} is. */
    @Transactional(readOnly = true)
    public Optional<Instant> endOf(UUID caseId, String rule) {
        return endOf(LimitOf.theCase(caseId, rule));
    }

    /** Every limit the case has or had that this person may know of, by the day that set it off. */
    @Transactional(readOnly = true)
    public List<LimitView> of(UUID caseId, CaseRights viewer) {
        return limits.findByCaseIdOrderByStartedOnAscIdAsc(caseId).stream()
                .filter(limit -> viewer.mayKnowOf(limit.startedBy()))
                .map(count::view)
                .toList();
    }

    /** The limit that a task serves: the one that is open, otherwise the newest that was not superseded. */
    @Transactional(readOnly = true)
    public Optional<LimitView> servedBy(LimitOf of) {
        return limits.findByCaseIdOrderByStartedOnAscIdAsc(of.caseId()).stream()
                .filter(limit -> limit.rule().id().equals(of.rule()) && limit.status() != LimitStatus.SUPERSEDED)
                .filter(limit -> of.isServedBy(limit.subject()))
                .max(Comparator.comparing((RunningLimit limit) -> limit.status().isOpen())
                        .thenComparing(RunningLimit::startedOn)
                        .thenComparing(RunningLimit::id))
                .map(count::view);
    }

    /** The last day by a rule from this day on, without starting anything; empty when the rule is not in force or nothing can be counted. */
    public Optional<LocalDate> lastDayFrom(LocalDate trigger, String rule) {
        return rules.applying(rule, true, trigger, today.date()).flatMap(it -> count.lastDay(it, trigger));
    }

    /** What a rule says from this day on, without starting anything; empty when it is not in force. */
    public Optional<LimitView> explained(LocalDate trigger, String rule) {
        return rules.applying(rule, true, trigger, today.date()).map(it -> count.view(it, trigger));
    }

    private Optional<TimeLimitRule> applying(String id, boolean enhanced, LocalDate trigger) {
        if (rules.rule(id, enhanced).isEmpty()) {
            throw new IllegalArgumentException("There is no time limit " + id);
        }
        return rules.applying(id, enhanced, trigger, today.date()).filter(it -> it.unit() != Unit.NONE);
    }

    private LimitView run(RunningLimit next) {
        limits.open(next.caseId(), next.rule().id()).stream()
                .filter(it -> LimitOf.isWithin(it.subject(), next.subject()))
                .forEach(earlier -> {
                    earlier.supersedeBy(next, today.date(), Because.SET_OFF_AGAIN);
                    limits.save(earlier);
                    events.publishEvent(count.moved(next));
                });
        return count.view(limits.save(next));
    }

    /** The open limits a task serves: its own, or the case's when it has none. */
    private Stream<RunningLimit> served(LimitOf of) {
        var open = limits.open(of.caseId(), of.rule());
        var own = open.stream().filter(it -> it.subject().equals(of.subject())).toList();
        return own.isEmpty() ? open.stream().filter(it -> of.isServedBy(it.subject())) : own.stream();
    }

    private Optional<RunningLimit> running(LimitOf of) {
        return served(of)
                .filter(limit -> limit.status() == LimitStatus.RUNNING)
                .min(Comparator.comparing(limit -> count.lastDay(limit).orElse(LocalDate.MAX)));
    }

    /** Of a day that is past the time of day is not known: it is taken to have been in time. */
    private void meet(RunningLimit limit, LocalDate on) {
        var now = today.now();
        meet(limit, on, on.equals(now.toLocalDate()) && !now.toLocalTime().isBefore(Ending.FIVE_PM));
    }

    private void meet(RunningLimit limit, LocalDate on, boolean afterFive) {
        count.countIfUnknown(limit);
        limit.meet(on, afterFive);
        limits.save(limit);
    }

    private void stop(RunningLimit limit) {
        limit.stop(today.date());
        limits.save(limit);
    }
}
