package org.alongside.dashboards.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole from which somebody could take pieces, by the places of the counts. Of each piece they take what tells them most: the piece itself
 * where it is shown, otherwise those of its parts that are, of one year all areas and of another one area alone.
 *
 * @param pieces of each piece the ways in which it is told
 */
record Patchwork(int whole, List<List<int[]>> pieces) {

    /** Whether then a few are left. */
    boolean leavesFew(long[] counts, boolean[] hidden) {
        if (hidden[whole]) {
            return false;
        }
        long left = counts[whole]
                - pieces.stream()
                        .mapToLong(piece -> piece.stream()
                                .mapToLong(way -> told(way, counts, hidden))
                                .max()
                                .orElse(0))
                        .sum();
        return left > 0 && left < Suppression.SMALLEST_SHOWN;
    }

    /** Every count that it is about. */
    IntStream places() {
        return IntStream.concat(
                IntStream.of(whole), pieces.stream().flatMap(List::stream).flatMapToInt(IntStream::of));
    }

    private static long told(int[] way, long[] counts, boolean[] hidden) {
        return IntStream.of(way)
                .filter(at -> !hidden[at])
                .mapToLong(at -> counts[at])
                .sum();
    }
}
