package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What equations tell is what row by row elimination in a full matrix finds. */
class EquationsTest {

    private static final int UNKNOWNS = 7;

    @Test
    void anUnknownThatStandsAloneIsTold() {
        assertThat(solved(List.of(Map.of(0, 1.0, 1, 1.0), Map.of(1, -1.0)))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void twoUnknownsThatStandTogetherEverywhereAreNotTold() {
        assertThat(solved(List.of(Map.of(0, 1.0, 1, 1.0), Map.of(0, 1.0, 1, 1.0, 2, 1.0))))
                .containsExactly(2);
    }

    @Test
    void nothingIsToldByNothing() {
        assertThat(solved(List.of())).isEmpty();
        assertThat(solved(List.of(Map.of()))).isEmpty();
    }

    /** In each row three unknowns, the last on the other side. */
    @Property
    void anUnknownIsToldWhereItAddsNothingToTheRank(
            @ForAll @Size(max = 24) List<@IntRange(max = UNKNOWNS - 1) Integer> places) {
        List<Map<Integer, Double>> rows = new ArrayList<>();
        for (int from = 0; from + 2 < places.size(); from += 3) {
            Map<Integer, Double> row = new HashMap<>();
            for (int at = from; at < from + 3; at++) {
                row.merge(places.get(at), at == from + 2 ? -1.0 : 1.0, Double::sum);
            }
            row.values().removeIf(factor -> factor == 0);
            rows.add(row);
        }

        List<Integer> told = IntStream.range(0, UNKNOWNS)
                .filter(unknown -> {
                    List<Map<Integer, Double>> more = new ArrayList<>(rows);
                    more.add(Map.of(unknown, 1.0));
                    return rank(more) == rank(rows);
                })
                .boxed()
                .toList();

        assertThat(solved(rows)).containsExactlyInAnyOrderElementsOf(told);
    }

    private static List<Integer> solved(List<Map<Integer, Double>> rows) {
        var equations = new Equations();
        rows.forEach(row -> equations.add(new HashMap<>(row)));
        return equations.solved();
    }

    private static int rank(List<Map<Integer, Double>> rows) {
        List<double[]> left = new ArrayList<>();
        rows.forEach(row -> {
            double[] full = new double[UNKNOWNS];
            row.forEach((unknown, factor) -> full[unknown] = factor);
            left.add(full);
        });
        int rank = 0;
        for (int column = 0; column < UNKNOWNS; column++) {
            int at = column;
            var pivot = left.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst();
            if (pivot.isPresent()) {
                double[] with = pivot.get();
                left.remove(with);
                rank++;
                for (double[] row : left) {
                    double times = row[at] / with[at];
                    for (int n = 0; n < UNKNOWNS; n++) {
                        row[n] -= times * with[n];
                    }
                }
            }
        }
        return rank;
    }
}
