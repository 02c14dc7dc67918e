package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a clever reader could work out of a table with counts left out: whoever knows that one count is the sum of others, that a small one
 * is from 0 to 4 and that one not shown is not, has equations and bounds. Both are tried here, before the reader does.
 */
final class Deduction {

    private static final double NOTHING = 1e-6;

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

    /** Solves the equations: a row that ends with one unknown tells it. */
    private List<Integer> byEquations() {
        int[] unknown =
                IntStream.range(0, counts.length).filter(at -> hidden[at]).toArray();
        List<double[]> rows = new ArrayList<>();
        for (int[] sum : sums) {
            double[] row = new double[unknown.length];
            for (int at : sum) {
                int column = Arrays.binarySearch(unknown, at);
                if (column >= 0) {
                    row[column] += at == total(sum) ? -1 : 1;
                }
            }
            if (Arrays.stream(row).anyMatch(factor -> factor != 0)) {
                rows.add(row);
            }
        }
        solve(rows, unknown.length);
        return rows.stream()
                .map(row -> IntStream.range(0, row.length)
                        .filter(column -> Math.abs(row[column]) > NOTHING)
                        .toArray())
                .filter(left -> left.length == 1)
                .mapToInt(left -> unknown[left[0]])
                .filter(this::isSecret)
                .boxed()
                .toList();
    }

    private static void solve(List<double[]> rows, int width) {
        int done = 0;
        for (int column = 0; column < width && done < rows.size(); column++) {
            int pivot = done;
            for (int row = done; row < rows.size(); row++) {
                if (Math.abs(rows.get(row)[column]) > Math.abs(rows.get(pivot)[column])) {
                    pivot = row;
                }
            }
            if (Math.abs(rows.get(pivot)[column]) > NOTHING) {
                double[] with = rows.get(pivot);
                rows.set(pivot, rows.get(done));
                rows.set(done, with);
                for (double[] other : rows) {
                    if (other != with) {
                        subtract(other, with, other[column] / with[column]);
                    }
                }
                done++;
            }
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int column = 0; times != 0 && column < row.length; column++) {
            row[column] -= times * other[column];
        }
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
