package org.alongside.decisions.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for facts that none of some rows fits, column by column; remembers which rows were found to cover what remains. */
final class Coverage {

    private final List<List<Region>> columns;
    private final List<List<CellTest>> rows;
    private final @Nullable List<CellTest> within;
    private final Looks looks;
    private final List<Set<BitSet>> covered;
    private final Region[] chosen;
    private int lastColumn;

    /**
     * @param columns the regions of each column, the unknown one too where it matters
     * @param rows the tests of each row, a test a column
     * @param within looks only at facts that fit this row; null: at all
     */
    Coverage(List<List<Region>> columns, List<List<CellTest>> rows, @Nullable List<CellTest> within, Looks looks) {
        this.columns = columns;
        this.rows = rows;
        this.within = within;
        this.looks = looks;
        this.covered = IntStream.range(0, columns.size() + 1)
                .<Set<BitSet>>mapToObj(at -> new HashSet<>())
                .toList();
        this.chosen = new Region[columns.size()];
        Arrays.fill(chosen, Region.UNKNOWN);
    }

    /**
     * A region of each column that together no row fits, or null.
     *
     * @throws TooLarge when there are too many combinations
     */
    @Nullable
    List<Region> uncovered() {
        BitSet all = new BitSet();
        all.set(0, rows.size());
        return isCovered(0, all) ? null : List.of(chosen);
    }

    /** The column in which the last row fell away. */
    int lastColumn() {
        return lastColumn;
    }

    private boolean isCovered(int column, BitSet left) {
        if (left.isEmpty()) {
            lastColumn = Math.max(0, column - 1);
            fill(column);
            return false;
        }
        if (column == columns.size() || covered.get(column).contains(left)) {
            return true;
        }
        for (Region region : columns.get(column)) {
            if (isWithin(column, region)) {
                chosen[column] = region;
                if (!isCovered(column + 1, fitting(column, left, region))) {
                    return false;
                }
            }
        }
        covered.get(column).add(left);
        return true;
    }

    private BitSet fitting(int column, BitSet left, Region region) {
        looks.count();
        BitSet fitting = new BitSet();
        left.stream()
                .filter(at -> rows.get(at).get(column).fits(region.example()))
                .forEach(fitting::set);
        return fitting;
    }

    /** The rest of an example: any values that are possible. */
    private void fill(int from) {
        for (int column = from; column < columns.size(); column++) {
            int at = column;
            chosen[column] = columns.get(column).stream()
                    .filter(region -> isWithin(at, region))
                    .findFirst()
                    .orElse(Region.UNKNOWN);
        }
    }

    private boolean isWithin(int column, Region region) {
        return within == null || within.get(column).fits(region.example());
    }

    /** How often was looked; a table that needs more looks than this is too large to be checked. */
    static final class Looks {

        private static final int MOST = 3_000_000;

        private int count;

        private void count() {
            if (++count > MOST) {
                throw new TooLarge();
            }
        }
    }

    /** There are too many combinations to look at. */
    static final class TooLarge extends RuntimeException {}
}
