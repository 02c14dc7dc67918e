package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a clever reader could work out of a table with counts left out: whoever knows that one count is the sum of others, that a small one
 * is from 0 to 4 and that one not shown is not, has equations and bounds. Both are tried here, before the reader does.
 */
final class Deduction {

    private final long[] counts;
    private final boolean[] hidden;
    private final List<int[]> sums;
    private final Set<Integer> unpublished;
    private final long[] low;
    private final long[] high;

    /** @param unpublished places of counts that no table has: nobody knows whether they are small */
    Deduction(long[] counts, boolean[] hidden, List<int[]> sums, Set<Integer> unpublished) {
        this.counts = counts;
        this.hidden = hidden;
        this.sums = sums;
        this.unpublished = unpublished;
        this.low = new long[counts.length];
        this.high = new long[counts.length];
    }

    /** The small counts that could be worked out exactly. */
    List<Integer> exposed() {
        List<Integer> byBounds = byBounds();
        return byBounds.isEmpty() ? byEquations() : byBounds;
    }

    /** Narrows what each hidden count can be until nothing changes. */
    private List<Integer> byBounds() {
        long all = Arrays.stream(counts).sum();
        for (int at = 0; at < counts.length; at++) {
            boolean small = counts[at] < Suppression.SMALLEST_SHOWN;
            boolean told = !unpublished.contains(at);
            low[at] = !hidden[at] ? counts[at] : small || !told ? 0 : Suppression.SMALLEST_SHOWN;
            high[at] = !hidden[at] ? counts[at] : small && told ? Suppression.SMALLEST_SHOWN - 1 : all;
        }
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (int[] sum : sums) {
                narrower |= narrow(sum);
            }
        }
        return IntStream.range(0, counts.length)
                .filter(at -> isSecret(at) && low[at] == high[at])
                .boxed()
                .toList();
    }

    private boolean narrow(int[] sum) {
        int total = total(sum);
        boolean narrower = false;
        for (int at : sum) {
            long least = at == total ? 0 : low[total];
            long most = at == total ? 0 : high[total];
            for (int other : sum) {
                if (other != at && other != total) {
                    least += at == total ? low[other] : -high[other];
                    most += at == total ? high[other] : -low[other];
                }
            }
            narrower |= least > low[at] || most < high[at];
            low[at] = Math.max(low[at], least);
            high[at] = Math.min(high[at], most);
        }
        return narrower;
    }

    /** What each sum says of the hidden counts in it. */
    private List<Integer> byEquations() {
        var equations = new Equations();
        for (int[] sum : sums) {
            Map<Integer, Double> factors = new HashMap<>();
            int total = total(sum);
            for (int at : sum) {
                if (hidden[at]) {
                    factors.merge(at, at == total ? -1.0 : 1.0, Double::sum);
                }
            }
            equations.add(factors);
        }
        return equations.solved().stream().filter(this::isSecret).toList();
    }

    private boolean isSecret(int at) {
        return hidden[at] && counts[at] < Suppression.SMALLEST_SHOWN;
    }

    /** The sum is the largest of them. */
    private int total(int[] sum) {
        int total = sum[0];
        for (int at : sum) {
            total = counts[at] >= counts[total] ? at : total;
        }
        return total;
    }
}
