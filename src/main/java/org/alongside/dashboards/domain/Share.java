package org.alongside.dashboards.domain;

import java.util.Optional;

/** One count beside another as reports say it. There is none where either of the two is left out: with the other it would tell it. */
record Share(long part, long whole) {

    private static final long RARE = 3;

    /** @param part a count as it may be shown: a number, or words in its place */
    static Optional<Share> of(Object part, Object whole) {
        return part instanceof Long some && whole instanceof Long all && all > 0
                ? Optional.of(new Share(some, all))
                : Optional.empty();
    }

    /** In whole per cent. */
    long percent() {
        return Math.round(100.0 * part / whole);
    }

    /** Of how many it is one, in round figures; empty where it is more than one in three, which nobody says so. */
    Optional<Long> oneIn() {
        return part > 0 && part * RARE <= whole ? Optional.of(Math.round((double) whole / part)) : Optional.empty();
    }

    /** By how much the part is more than the whole, in whole per cent; less than 0 where it is less. */
    long more() {
        return percent() - 100;
    }
}
