package org.alongside.work;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.timelimits.DayCount;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where one group of due dates ends and the next begins, on a day.
 *
 * @param overdueFrom what was due before is critically overdue: more than five working days ago
 * @param today what was due before is overdue
 * @param soonUntil the last day of what is due soon: two working days from now
 * @param notOwed the rules that nobody is late by
 */
public record DueDays(LocalDate overdueFrom, LocalDate today, LocalDate soonUntil, Set<String> notOwed) {

    private static final int CRITICAL_AFTER = 5;
    private static final int SOON_WITHIN = 2;

    public DueDays {
        notOwed = Set.copyOf(notOwed);
    }

    /**
     * The groups of today; where bank holidays are not known, days are counted as they come. No day of work passes at a weekend: nothing is later
     * on a Saturday than on the Friday before, so days are counted back from the next working day.
     */
    static DueDays of(LocalDate today, DayCount days, Set<String> notOwed) {
        return new DueDays(
                days.after(today, 1, Unit.WD)
                        .flatMap(next -> days.after(next, -1 - CRITICAL_AFTER, Unit.WD))
                        .orElse(today.minusWeeks(1)),
                today,
                days.after(today, SOON_WITHIN, Unit.WD).orElse(today.plusDays(SOON_WITHIN)),
                notOwed);
    }

    /** The group of what is due then by this rule; what has no last day comes later. */
    public DueGroup groupOf(@Nullable LocalDate dueOn, @Nullable String limit) {
        if (dueOn == null || dueOn.isAfter(soonUntil)) {
            return DueGroup.LATER;
        }
        if (!dueOn.isBefore(today)) {
            return DueGroup.SOON;
        }
        if (limit != null && notOwed.contains(limit)) {
            return DueGroup.PASSED;
        }
        return dueOn.isBefore(overdueFrom) ? DueGroup.CRITICAL : DueGroup.OVERDUE;
    }

    /** The first day of a group; null where it has no beginning. */
    public @Nullable LocalDate from(DueGroup group) {
        return switch (group) {
            case CRITICAL, PASSED -> null;
            case OVERDUE -> overdueFrom;
            case SOON -> today;
            case LATER -> soonUntil.plusDays(1);
        };
    }

    /** The first day after a group; null where it has no end. */
    public @Nullable LocalDate until(DueGroup group) {
        return switch (group) {
            case CRITICAL -> overdueFrom;
            case OVERDUE, PASSED -> today;
            case SOON -> soonUntil.plusDays(1);
            case LATER -> null;
        };
    }
}
