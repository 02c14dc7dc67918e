package org.alongside.dashboards.domain;

import java.util.List;
import org.alongside.dashboards.domain.TallyBins.Line;

/**
 * What became of investigations: each is going on, ended without a charge, or was prosecuted; each prosecution is running, or concluded with
 * or without a conviction. Exact.
 */
record Outcomes(long goingOn, long endedWithout, long running, long convicted, long notConvicted) {

    static Outcomes of(List<Line> lines) {
        return new Outcomes(
                sum(lines, OutcomeStanding.GOING_ON),
                sum(lines, OutcomeStanding.ENDED_WITHOUT),
                sum(lines, OutcomeStanding.RUNNING),
                sum(lines, OutcomeStanding.CONVICTED),
                sum(lines, OutcomeStanding.NOT_CONVICTED));
    }

    long concluded() {
        return convicted + notConvicted;
    }

    long prosecuted() {
        return running + concluded();
    }

    long investigations() {
        return goingOn + endedWithout + prosecuted();
    }

    /** The lines of those that were prosecuted. */
    static List<Line> prosecuted(List<Line> lines) {
        return lines.stream().filter(line -> !line.word().isEmpty()).toList();
    }

    /** The lines of those that ended in conviction. */
    static List<Line> convicted(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.standing().equals(OutcomeStanding.CONVICTED.name()))
                .toList();
    }

    private static long sum(List<Line> lines, OutcomeStanding standing) {
        return lines.stream()
                .filter(line -> line.standing().equals(standing.name()))
                .mapToLong(Line::cases)
                .sum();
    }
}
