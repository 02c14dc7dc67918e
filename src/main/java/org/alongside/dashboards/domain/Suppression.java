package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps small counts from giving a young person away: a count under 5 is not shown, and neither is a second one wherever the first
 * could be worked out from a sum.
 */
public final class Suppression {

    /** The smallest count that is shown. */
    public static final int SMALLEST_SHOWN = 5;

    /** What stands in place of a small count. */
    public static final String SMALL = "fewer than 5";

    /** What stands in place of a count that would give a small one away. */
    public static final String WITHHELD = "not shown";

    private final long[] counts;
    private final boolean[] hidden;

    private Suppression(long[] counts) {
        this.counts = counts.clone();
        this.hidden = new boolean[counts.length];
        for (int at = 0; at < counts.length; at++) {
            hidden[at] = counts[at] < SMALLEST_SHOWN;
        }
    }

    /**
     * A word for each count.
     *
     * @param sums places of counts of which one is the sum of the others: with one of them unknown, it is no secret
     */
    public static List<String> words(long[] counts, List<int[]> sums) {
        var suppression = new Suppression(counts);
        Optional<Integer> next = suppression.givesAway(sums);
        while (next.isPresent()) {
            suppression.hidden[next.get()] = true;
            next = suppression.givesAway(sums);
        }
        return IntStream.range(0, counts.length).mapToObj(suppression::word).toList();
    }

    /** What must be left out as well: in a sum with one unknown, and where all sums together tell a small count. */
    private Optional<Integer> givesAway(List<int[]> sums) {
        Optional<Integer> alone = aloneInASum(sums);
        if (alone.isPresent()) {
            return alone;
        }
        var exposed = new Deduction(counts, hidden, sums).exposed();
        return exposed.isPresent() ? nearest(exposed.getAsInt(), sums) : Optional.empty();
    }

    /** The smallest count still shown in a sum with this one, otherwise in any sum. */
    private Optional<Integer> nearest(int exposed, List<int[]> sums) {
        Optional<Integer> beside = smallestShown(sums.stream()
                .filter(sum -> Arrays.stream(sum).anyMatch(at -> at == exposed))
                .flatMapToInt(Arrays::stream));
        return beside.isPresent() ? beside : smallestShown(sums.stream().flatMapToInt(Arrays::stream));
    }

    private Optional<Integer> smallestShown(IntStream places) {
        return places.filter(at -> !hidden[at]).boxed().min(Comparator.comparing(at -> counts[at]));
    }

    /** The smallest count that is still shown in a sum with exactly one that is not. */
    private Optional<Integer> aloneInASum(List<int[]> sums) {
        return sums.stream()
                .filter(sum -> Arrays.stream(sum).filter(at -> hidden[at]).count() == 1)
                .flatMap(
                        sum -> Arrays.stream(sum)
                                .filter(at -> !hidden[at])
                                .boxed()
                                .min(Comparator.comparing(at -> counts[at]))
                                .stream())
                .findFirst();
    }

    private String word(int at) {
        if (counts[at] < SMALLEST_SHOWN) {
            return SMALL;
        }
        return hidden[at] ? WITHHELD : String.valueOf(counts[at]);
    }
}
