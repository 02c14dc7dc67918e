package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.List;

/**
 * One direction of a court on one measure and everything it has been.
 *
 * @param history what it was and since when, the oldest first; never empty
 */
public record MeasureDirection(Measure measure, LocalDate directedOn, List<Stand> history) {

    public MeasureDirection {
        history = List.copyOf(history);
    }

    /** What it is now. */
    public Stand now() {
        return history.get(history.size() - 1);
    }

    /** What it was from a day on. */
    public record Stand(DirectionStatus status, LocalDate since) {}
}
