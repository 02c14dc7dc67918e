package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts that belong together, each under a number, with what adds up to what; suppressed as one, whichever of them are shown. */
final class SuppressedTable {

    private final List<Long> counts = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();

    /** Adds a count and tells its number. */
    int count(long value) {
        counts.add(value);
        return counts.size() - 1;
    }

    /** Says that the first is the sum of the others. */
    void sum(int total, int... parts) {
        int[] sum = Arrays.copyOf(parts, parts.length + 1);
        sum[parts.length] = total;
        sums.add(sum);
    }

    /** Adds what is left of the whole without the part: nobody may work it out either, unless it is nobody. */
    int rest(int whole, int part) {
        int rest = count(counts.get(whole) - counts.get(part));
        if (counts.get(rest) != 0) {
            sum(whole, part, rest);
        }
        return rest;
    }

    long valueOf(int number) {
        return counts.get(number);
    }

    /** The words of all counts, by their numbers. */
    List<String> words() {
        return Suppression.words(counts.stream().mapToLong(Long::longValue).toArray(), sums);
    }
}
