package org.alongside.decisions.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.engine.DecisionTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Values of one fact that no cell of a column tells apart, so that one of them stands for all.
 *
 * @param example one of them; null for a fact that is not known
 * @param low the lowest whole number or day; null where there is none
 * @param high the highest whole number or day; null where there is none
 */
public record Region(
        @Nullable Object example,
        @Nullable Object low,
        @Nullable Object high) {

    /** A fact that nobody knows. */
    static final Region UNKNOWN = new Region(null, null, null);

    /** Stands for every word that a table without a closed list does not name. */
    static final String ANOTHER_WORD = "\u0000";

    /** All values a fact can have, in as few regions as the column's cells need; not the unknown one. */
    static List<Region> of(Column column, Stream<CellTest> cells) {
        List<Object> marks = cells.flatMap(CellTest::marks).distinct().toList();
        return switch (column.type()) {
            case "boolean" -> Stream.of(true, false).map(Region::only).toList();
            case "integer", "date" -> stretches(marks);
            case "string" -> words(CellReader.values(column.values()), marks);
            default -> points(marks);
        };
    }

    /** Whether the next region begins where this one ends, so that the two can be spoken of as one. */
    boolean meets(Region next) {
        return high != null && next.low != null && next.low.equals(step(high, 1));
    }

    /** This region and the next as one. */
    Region with(Region next) {
        return new Region(example, low, next.high);
    }

    private static Region only(Object value) {
        return new Region(value, null, null);
    }

    private static List<Region> words(List<Object> closed, List<Object> marks) {
        if (!closed.isEmpty()) {
            return closed.stream().map(Region::only).toList();
        }
        Set<Object> words = new LinkedHashSet<>(marks);
        words.add(ANOTHER_WORD);
        return words.stream().map(Region::only).toList();
    }

    /** Whole numbers and days: each mark by itself, and what lies between two marks. */
    private static List<Region> stretches(List<Object> marks) {
        List<Object> ends = whole(marks);
        if (ends.isEmpty()) {
            return List.of(only(BigDecimal.ZERO));
        }
        List<Region> regions = new ArrayList<>();
        Object first = ends.get(0);
        regions.add(new Region(step(first, -1), null, step(first, -1)));
        for (int at = 0; at < ends.size(); at++) {
            Object end = ends.get(at);
            regions.add(new Region(end, end, end));
            Object after = step(end, 1);
            if (at == ends.size() - 1) {
                regions.add(new Region(after, after, null));
            } else if (!after.equals(ends.get(at + 1))) {
                regions.add(new Region(after, after, step(ends.get(at + 1), -1)));
            }
        }
        return regions;
    }

    /** A mark between two whole numbers parts them as the two themselves would. */
    private static List<Object> whole(List<Object> marks) {
        TreeSet<Object> ends = new TreeSet<>(CellTest::order);
        for (Object mark : marks) {
            if (mark instanceof BigDecimal number) {
                ends.add(number.setScale(0, RoundingMode.FLOOR));
                ends.add(number.setScale(0, RoundingMode.CEILING));
            } else {
                ends.add(mark);
            }
        }
        return List.copyOf(ends);
    }

    /** Other numbers: each mark, one number between every two, one below and one above all. */
    private static List<Region> points(List<Object> marks) {
        List<BigDecimal> numbers = marks.stream()
                .map(BigDecimal.class::cast)
                .sorted(Comparator.naturalOrder())
                .toList();
        Set<BigDecimal> points = new LinkedHashSet<>();
        for (BigDecimal number : numbers) {
            points.add(number.subtract(BigDecimal.ONE));
            points.add(number);
            points.add(number.add(BigDecimal.ONE));
        }
        for (int at = 1; at < numbers.size(); at++) {
            points.add(numbers.get(at - 1).add(numbers.get(at)).divide(BigDecimal.valueOf(2)));
        }
        return points.isEmpty()
                ? List.of(only(BigDecimal.ZERO))
                : points.stream().sorted().map(Region::only).toList();
    }

    private static Object step(Object value, int by) {
        return value instanceof LocalDate day ? day.plusDays(by) : ((BigDecimal) value).add(BigDecimal.valueOf(by));
    }
}
