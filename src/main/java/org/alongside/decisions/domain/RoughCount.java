package org.alongside.decisions.domain;

/**
 * A number of cases in steps of five, of which under five is not told from none. Whoever may write rules could otherwise have them ask one case
 * after another: a rule that fits what they know of somebody, and what they want to know.
 */
public final class RoughCount {

    private static final int STEP = 5;

    private final int steps;

    private RoughCount(int steps) {
        this.steps = steps;
    }

    static RoughCount of(int cases) {
        return new RoughCount(cases / STEP);
    }

    /** Whether there are at least five. */
    public boolean isShown() {
        return steps > 0;
    }

    /** As it stands in a sentence, in lower case. */
    public String words() {
        return isShown() ? "%d to %d".formatted(steps * STEP, steps * STEP + STEP - 1) : "fewer than 5, or none,";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoughCount count && count.steps == steps;
    }

    @Override
    public int hashCode() {
        return steps;
    }

    @Override
    public String toString() {
        return words();
    }
}
