package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Limits that stand alike.
 *
 * @param on for a limit that runs or is paused its last day; for one that ended the first day of that month
 * @param late days after the last day, less than 0 before it
 * @param lateDays the days after their last day of all of them
 */
public record LimitLine(
        UUID responsible, String rule, String owner, String state, LocalDate on, int late, long limits, long lateDays) {

    public boolean ended() {
        return state.equals("MET") || state.equals("MISSED");
    }

    /** Whether the last day of a limit that runs has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return state.equals("RUNNING") && on.isBefore(today);
    }
}
