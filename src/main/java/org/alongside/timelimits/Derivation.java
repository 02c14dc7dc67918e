package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a last day was counted, one step after another: the trigger, the days that count, the days that do not and why, the last day. */
public record Derivation(List<Step> steps) {

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** All steps in one line. */
    public String text() {
        return steps.stream().map(Step::words).collect(Collectors.joining(" · "));
    }

    /**
     * One step.
     *
     * @param day the day it speaks of, the last one where it speaks of several; null where it speaks of none
     * @param words for example "day 1 = 24 Nov" or "25 Dec Christmas Day, not counted"
     */
    public record Step(@Nullable LocalDate day, String words) {}
}
