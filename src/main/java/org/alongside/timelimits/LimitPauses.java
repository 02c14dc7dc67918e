package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets limits of a case stand still: those that are only practice. What a law, a code or a court has set runs on, for nobody here may stop it.
 */
@Service
@Transactional
public class LimitPauses {

    private final RunningLimits limits;
    private final TimeLimitRules rules;
    private final LimitCount count;
    private final LimitChanges changes;
    private final ApplicationEventPublisher events;

    LimitPauses(
            RunningLimits limits,
            TimeLimitRules rules,
            LimitCount count,
            LimitChanges changes,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.rules = rules;
        this.count = count;
        this.changes = changes;
        this.events = events;
    }

    /** Every running limit of practice stands still from this day on. */
    public void pauseAll(UUID caseId, LocalDate on, Allowed allowed) {
        openIn(LimitStatus.RUNNING, caseId).stream()
                .filter(limit -> limit.rule().isPractice())
                .forEach(limit -> {
                    limit.pause(on);
                    limits.save(limit);
                    changes.paused(limit, on, allowed);
                    events.publishEvent(count.moved(limit));
                });
        events.publishEvent(new PracticePaused(caseId, on));
    }

    /**
     * Every paused limit of the case runs again from this day on; the days it stood still are added in its own unit.
     *
     * @param allowed who let them run again; asked only when there are any
     */
    public void resumeAll(UUID caseId, LocalDate on, Supplier<Allowed> allowed) {
        openIn(LimitStatus.PAUSED, caseId).forEach(limit -> {
            var from = limit.pausedOn().orElse(on);
            count.resume(limit, count.daysStoodStill(limit, on));
            limits.save(limit);
            changes.resumed(limit, from, on, allowed.get());
            events.publishEvent(count.moved(limit));
        });
        events.publishEvent(new PracticeResumed(caseId, on));
    }

    /** The last day of what had no limit of its own, after it stood still; one that had passed before stays. */
    public Optional<LocalDate> lastDayAfter(String rule, LocalDate lastDay, LocalDate from, LocalDate until) {
        return lastDay.isBefore(from)
                ? Optional.of(lastDay)
                : rules.rule(rule, true).flatMap(it -> count.later(lastDay, from, until, it.unit()));
    }

    private List<RunningLimit> openIn(LimitStatus status, UUID caseId) {
        return limits.open(caseId).stream()
                .filter(limit -> limit.status() == status)
                .toList();
    }
}
