package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Limits that stand like this one. */
    static LimitLine of(CountedLimit it, int limits) {
        return new LimitLine(
                it.responsible(),
                it.rule(),
                it.owner(),
                it.state(),
                it.on(),
                it.late(),
                limits,
                (long) limits * it.delay());
    }

    /** The same lines where something is to be taken out of some of them, less than 0 limits: without it, and without what is left of none. */
    static List<LimitLine> together(List<LimitLine> lines) {
        if (lines.stream().allMatch(line -> line.limits > 0)) {
            return lines;
        }
        Map<LimitLine, LimitLine> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.none(), line, LimitLine::and));
        return sums.values().stream().filter(line -> line.limits > 0).toList();
    }

    private LimitLine none() {
        return new LimitLine(responsible, rule, owner, state, on, late, 0, 0);
    }

    private LimitLine and(LimitLine alike) {
        return new LimitLine(
                responsible, rule, owner, state, on, late, limits + alike.limits, lateDays + alike.lateDays);
    }

    public boolean ended() {
        return state.equals("MET") || state.equals("MISSED");
    }

    /** Whether the last day of a limit that runs has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return state.equals("RUNNING") && on.isBefore(today);
    }
}
