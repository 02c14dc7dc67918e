package org.alongside.timelimits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, meets and stops the time limits of a case, and explains each. */
@Service
@Transactional
public class TimeLimits {

    private final RunningLimits limits;
    private final TimeLimitRules rules;
    private final DayCount days;
    private final LimitCount count;
    private final LegalToday today;

    TimeLimits(RunningLimits limits, TimeLimitRules rules, DayCount days, LimitCount count, LegalToday today) {
        this.limits = limits;
        this.rules = rules;
        this.days = days;
        this.count = count;
        this.today = today;
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
     * @return empty, and nothing is started, when the rule is in force neither on that day nor today, or sets no limit
     * @throws IllegalArgumentException when there is no such rule
     */
    public Optional<LimitView> start(UUID caseId, String rule, LocalDate trigger, String startedBy, boolean enhanced) {
        return counted(caseId, rule, trigger, startedBy, enhanced).map(this::run);
    }

    private Optional<RunningLimit> counted(
            UUID caseId, String rule, LocalDate trigger, String startedBy, boolean enhanced) {
        return applying(rule, enhanced, trigger).map(it -> {
            var dueOn = days.after(trigger, it.length(), it.unit()).orElse(null);
            return new RunningLimit(caseId, it, startedBy, trigger, dueOn);
        });
    }

    /**
     * Starts a limit whose last day was set, by a court for example: its rule need have no length. One of the same rule that is open is
     * superseded and kept.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public LimitView startWithDueDate(UUID caseId, String rule, LocalDate trigger, LocalDate dueOn, String startedBy) {
        return run(new RunningLimit(caseId, existing(rule, true), startedBy, trigger, dueOn));
    }

    /** Leaves an open limit of the same rule as it is; otherwise starts one as {@code start} does. */
    public Optional<LimitView> startUnlessRunning(UUID caseId, String rule, LocalDate trigger, String startedBy) {
        var open = limits.open(caseId, rule);
        return open.isPresent()
                ? open.map(count::view)
                : counted(caseId, rule, trigger, startedBy, true).map(next -> count.view(limits.save(next)));
    }

    /** What the limit asked for was done on this day: in time or too late. Nothing happens when none is open. */
    public void meet(UUID caseId, String rule, LocalDate on) {
        limits.open(caseId, rule).ifPresent(limit -> {
            count.lastDay(limit).ifPresent(limit::nowDueOn);
            limit.meet(on);
            limits.save(limit);
        });
    }

    /** The limit no longer applies. Nothing happens when none is open. */
    public void stop(UUID caseId, String rule) {
        limits.open(caseId, rule).ifPresent(this::stop);
    }

    /** No limit of the case applies any longer. */
    public void stopAll(UUID caseId) {
        limits.open(caseId).forEach(this::stop);
    }

    /** Every running limit of the case stands still from this day on. */
    public void pauseAll(UUID caseId, LocalDate on) {
        openIn(LimitStatus.RUNNING, caseId).forEach(limit -> {
            limit.pause(on);
            limits.save(limit);
        });
    }

    /** Every paused limit of the case runs again from this day on; the days it stood still are added in its own unit. */
    public void resumeAll(UUID caseId, LocalDate on) {
        openIn(LimitStatus.PAUSED, caseId).forEach(limit -> {
            int stoodStill = count.daysStoodStill(limit, on);
            limit.resume(stoodStill, count.lastDayAfter(limit, stoodStill).orElse(null));
            limits.save(limit);
        });
    }

    /** The last day of the running limit; empty when none runs, it is paused, or its last day is not known. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOn(UUID caseId, String rule) {
        return limits.open(caseId, rule)
                .filter(limit -> limit.status() == LimitStatus.RUNNING)
                .flatMap(count::lastDay);
    }

    /** The moment the running limit's last day has passed in England and Wales; empty as {@code dueOn} is. */
    @Transactional(readOnly = true)
    public Optional<Instant> endOf(UUID caseId, String rule) {
        return dueOn(caseId, rule).map(today::endOf);
    }

    /** Every limit the case has or had, by the day that set it off. */
    @Transactional(readOnly = true)
    public List<LimitView> of(UUID caseId) {
        return limits.findByCaseIdOrderByStartedOnAscIdAsc(caseId).stream()
                .map(count::view)
                .toList();
    }

    /** A trigger may be older than the rule, as a date of birth is; then it counts that the rule is in force now. */
    private Optional<TimeLimitRule> applying(String id, boolean enhanced, LocalDate trigger) {
        return Optional.of(existing(id, enhanced))
                .filter(it -> it.unit() != Unit.NONE)
                .filter(it -> it.isInForceOn(trigger) || it.isInForceOn(today.date()));
    }

    private TimeLimitRule existing(String id, boolean enhanced) {
        return rules.rule(id, enhanced).orElseThrow(() -> new IllegalArgumentException("There is no time limit " + id));
    }

    private LimitView run(RunningLimit next) {
        limits.open(next.caseId(), next.rule()).ifPresent(earlier -> {
            earlier.supersedeBy(next, today.date());
            limits.save(earlier);
        });
        return count.view(limits.save(next));
    }

    private List<RunningLimit> openIn(LimitStatus status, UUID caseId) {
        return limits.open(caseId).stream()
                .filter(limit -> limit.status() == status)
                .toList();
    }

    private void stop(RunningLimit limit) {
        limit.stop(today.date());
        limits.save(limit);
    }
}
