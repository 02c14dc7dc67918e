package org.alongside.timelimits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.domain.LimitChange;
import org.alongside.timelimits.domain.LimitChangeRows;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the day a limit runs from, and moves its last day where a court allowed that. What was before is kept. */
@Service
@Transactional
public class LimitChanges {

    private final RunningLimits limits;
    private final LimitChangeRows rows;
    private final TimeLimitRules rules;
    private final LimitCount count;
    private final LegalToday today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LimitChanges(
            RunningLimits limits,
            LimitChangeRows rows,
            TimeLimitRules rules,
            LimitCount count,
            LegalToday today,
            Clock clock,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.rows = rows;
        this.rules = rules;
        this.count = count;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the day a limit runs from can be corrected: it was counted from that day, and was not stopped or superseded. */
    static boolean mayBeCorrected(RunningLimit limit) {
        return !limit.daySet() && limit.status() != LimitStatus.STOPPED && limit.status() != LimitStatus.SUPERSEDED;
    }

    /** Whether another last day can be recorded: it has not ended, was missed, or was saved by another last day already. */
    static boolean mayBeExtended(RunningLimit limit) {
        return limit.status().isOpen()
                || limit.status() == LimitStatus.MISSED
                || limit.status() == LimitStatus.MET && limit.extendedTo().isPresent();
    }

    /**
     * Counts the limit anew from the day that really set it off; the edition of its rule in force on that day applies. The limit that was wrong
     * is superseded and kept, and one that had ended is judged again.
     *
     * @throws LimitNotChanged when it cannot be, and says why
     */
    public void correctTrigger(UUID caseId, UUID limitId, LocalDate trigger, Allowed allowed) {
        var wrong = limit(caseId, limitId);
        require(mayBeCorrected(wrong), "trigger", "This limit cannot be corrected any more");
        boolean countsBack = wrong.rule().length() < 0;
        require(
                countsBack || !trigger.isAfter(today.date()),
                "trigger",
                "The day must be today or in the past: %s has happened"
                        .formatted(wrong.rule().trigger()));
        require(!trigger.equals(wrong.startedOn()), "trigger", "This is the day it runs from already");
        var rule = rules.applying(wrong.rule().id(), wrong.rule().enhanced(), trigger, today.date())
                .orElseThrow(() -> new LimitNotChanged("trigger", "No edition of this rule was in force on that day"));
        var of = new LimitOf(caseId, rule.id(), wrong.subject());
        var next = count.goOn(wrong, count.begin(of, rule, wrong.startedBy(), trigger));
        wrong.supersedeBy(next, today.date(), Because.TRIGGER_CORRECTED);
        limits.save(wrong);
        limits.save(next);
        keep(next, ChangeKind.CORRECTED, allowed, new Days(wrong.startedOn(), trigger));
        moved(next, ChangeKind.CORRECTED);
    }

    /**
     * Sets another last day, as a court may (CrimPR 18.6), even after the last day has passed; a limit that was missed is judged again.
     *
     * @throws LimitNotChanged when it cannot be, and says why
     */
    public void moveLastDay(UUID caseId, UUID limitId, LocalDate lastDay, Allowed allowed) {
        var limit = limit(caseId, limitId);
        require(
                mayBeExtended(limit),
                "lastDay",
                "This limit was met or is no longer needed: its last day cannot be changed any more");
        require(
                !lastDay.isBefore(limit.startedOn()) || limit.rule().length() < 0,
                "lastDay",
                "The last day must not be before the day the limit runs from");
        var before = count.lastDay(limit).orElse(null);
        require(!lastDay.equals(before), "lastDay", "This is its last day already");
        count.countIfUnknown(limit);
        limit.extendTo(lastDay);
        limits.save(limit);
        keep(limit, ChangeKind.EXTENDED, allowed, new Days(before, lastDay));
        moved(limit, ChangeKind.EXTENDED);
    }

    /** Whether a change that was sent with this key is recorded. */
    @Transactional(readOnly = true)
    public boolean isRecorded(String once) {
        return rows.existsBySubmitKey(once);
    }

    /** Counts a limit anew by the edition of its rule that applies now; the limit as it was is superseded and kept. */
    void countBy(TimeLimitRule edition, UUID caseId, UUID limitId, Allowed allowed) {
        var before = limit(caseId, limitId);
        if (before.status().isOpen()) {
            var of = new LimitOf(caseId, edition.id(), before.subject());
            var next = count.goOn(before, count.begin(of, edition, before.startedBy(), before.startedOn()));
            before.supersedeBy(next, today.date(), Because.RULE_CHANGED);
            limits.save(before);
            limits.save(next);
            var days = new Days(
                    count.lastDay(before).orElse(null), count.lastDay(next).orElse(null));
            keep(next, ChangeKind.RULE_CHANGED, allowed, days);
            moved(next, ChangeKind.RULE_CHANGED);
        }
    }

    /** Keeps who let a limit stand still and why. */
    void paused(RunningLimit limit, LocalDate on, Allowed allowed) {
        keep(limit, ChangeKind.PAUSED, allowed, new Days(null, on));
    }

    /** Keeps who let a limit run again, and since when it had stood still. */
    void resumed(RunningLimit limit, LocalDate from, LocalDate on, Allowed allowed) {
        keep(limit, ChangeKind.RESUMED, allowed, new Days(from, on));
    }

    private RunningLimit limit(UUID caseId, UUID limitId) {
        return limits.findByIdAndCaseId(limitId, caseId)
                .orElseThrow(() -> new IllegalArgumentException("No limit %s in this case".formatted(limitId)));
    }

    private void keep(RunningLimit limit, ChangeKind kind, Allowed allowed, Days days) {
        rows.save(new LimitChange(limit, kind, allowed, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .from(days.before, days.after));
    }

    private void moved(RunningLimit limit, ChangeKind kind) {
        var dueOn = count.lastDay(limit).orElse(null);
        String rule = limit.rule().id();
        events.publishEvent(new LimitChanged(limit.caseId(), rule, limit.startedBy(), kind, dueOn));
        if (limit.status().isOpen()) {
            events.publishEvent(count.moved(limit));
        }
    }

    private static void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw new LimitNotChanged(field, otherwise);
        }
    }

    private record Days(
            @Nullable LocalDate before, @Nullable LocalDate after) {}
}
