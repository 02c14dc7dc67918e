package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Linear equations between unknowns, of which each has only a few: thousands of unknowns fit into memory, and whatever stands in one equation
 * alone is taken first, since nothing has to be taken out of any other then.
 */
final class Equations {

    private static final double NOTHING = 1e-6;

    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    /** In which rows each unknown stands. */
    private final Map<Integer, Set<Integer>> places = new HashMap<>();

    /** Adds an equation; what its sides come to does not matter for what can be worked out. */
    void add(Map<Integer, Double> factors) {
        int row = rows.size();
        rows.add(factors);
        factors.keySet().forEach(unknown -> place(unknown).add(row));
    }

    /** The unknowns that the equations tell: in the end one stands alone. */
    List<Integer> solved() {
        Set<Integer> done = new HashSet<>();
        var next = new PriorityQueue<Candidate>(
                Comparator.comparingInt(Candidate::rows).thenComparingInt(Candidate::unknown));
        places.keySet().forEach(unknown -> next.add(candidate(unknown, done)));
        while (!next.isEmpty()) {
            Candidate first = next.remove();
            Candidate now = candidate(first.unknown, done);
            if (now.rows > first.rows) {
                next.add(now);
            } else if (now.rows > 0) {
                done.add(eliminate(now.unknown, done));
            }
        }
        return rows.stream()
                .filter(row -> row.size() == 1)
                .map(row -> row.keySet().iterator().next())
                .toList();
    }

    /** Takes an unknown out of all rows but the shortest, which gives its number. */
    private int eliminate(int unknown, Set<Integer> done) {
        int with = place(unknown).stream()
                .filter(row -> !done.contains(row))
                .min(Comparator.<Integer>comparingInt(row -> rows.get(row).size())
                        .thenComparing(row -> row))
                .orElseThrow();
        double factor = factor(with, unknown);
        List.copyOf(place(unknown)).stream()
                .filter(row -> row != with)
                .forEach(row -> subtract(row, with, factor(row, unknown) / factor));
        return with;
    }

    private void subtract(int row, int other, double times) {
        Map<Integer, Double> from = rows.get(row);
        rows.get(other).forEach((unknown, factor) -> {
            double left = from.getOrDefault(unknown, 0.0) - times * factor;
            if (Math.abs(left) > NOTHING) {
                from.put(unknown, left);
                place(unknown).add(row);
            } else if (from.remove(unknown) != null) {
                place(unknown).remove(row);
            }
        });
    }

    private double factor(int row, int unknown) {
        return Objects.requireNonNull(rows.get(row).get(unknown));
    }

    private Set<Integer> place(int unknown) {
        return places.computeIfAbsent(unknown, first -> new HashSet<>());
    }

    private Candidate candidate(int unknown, Set<Integer> done) {
        return new Candidate(unknown, (int)
                place(unknown).stream().filter(row -> !done.contains(row)).count());
    }

    /** An unknown, and in how many rows it stands that are not done. */
    private record Candidate(int unknown, int rows) {}
}
