package org.alongside.dashboards.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a table: a bar for each number that is drawn, under the words of its line. Only what is a number is drawn.
 *
 * @param words what is drawn, and what is not
 */
record FigureChart(String words, List<Group> groups) {

    /** So many lines can be taken in at a glance; those with the most are drawn. */
    private static final int MOST = 12;

    /** Months are a course of time: one with a gap in it would mislead. */
    private static final int MOST_MONTHS = 36;

    static FigureChart of(FigureTable table) {
        int most = table.figure() == Figure.LIMITS_BY_MONTH ? MOST_MONTHS : MOST;
        List<Row> rows = table.rows();
        List<Row> drawn = IntStream.range(0, rows.size())
                .boxed()
                .filter(at -> sum(table, rows.get(at)) > 0)
                .sorted(Comparator.comparing((Integer at) -> worst(table, rows.get(at)))
                        .thenComparing(at -> sum(table, rows.get(at)))
                        .reversed())
                .limit(most)
                .sorted()
                .map(rows::get)
                .toList();
        long longest = drawn.stream()
                .flatMap(row ->
                        table.drawn().stream().map(column -> number(row.cells().get(column))))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new FigureChart(
                words(table, drawn),
                drawn.stream().map(row -> group(table, row, longest)).toList());
    }

    private static String words(FigureTable table, List<Row> drawn) {
        List<String> said = new ArrayList<>();
        said.add(drawn.isEmpty() ? "Nothing to draw." : names(table).collect(Collectors.joining(", ", "Drawn: ", ".")));
        int left = table.rows().size() - drawn.size();
        if (!drawn.isEmpty() && left > 0) {
            said.add(left == 1 ? "One line of the table has no bar." : left + " lines of the table have no bar.");
        }
        long withheld = table.rows().stream()
                .flatMap(row -> table.drawn().stream().map(column -> row.cells().get(column)))
                .filter(String.class::isInstance)
                .count();
        if (withheld > 0) {
            said.add(withheld == 1 ? "One count is withheld." : withheld + " counts are withheld.");
        }
        said.add(left == 0 ? "The table below has the same numbers." : "The table below has every line.");
        return String.join(" ", said);
    }

    private static Stream<String> names(FigureTable table) {
        return table.drawn().stream()
                .map(column -> table.columns().get(column).name().toLowerCase(Locale.UK));
    }

    private static Group group(FigureTable table, Row row, long longest) {
        List<Bar> bars = table.drawn().stream()
                .map(column ->
                        bar(table.columns().get(column).name(), row.cells().get(column), longest))
                .toList();
        // what stands after the numbers explains them
        String label = IntStream.range(0, table.drawn().get(0))
                .filter(at -> !table.columns().get(at).number())
                .mapToObj(at -> row.cells().get(at))
                .filter(String.class::isInstance)
                .map(Objects::toString)
                .collect(Collectors.joining(", "));
        return bars.size() == 1
                ? new Group(
                        "",
                        List.of(new Bar(label, bars.get(0).value(), bars.get(0).share())))
                : new Group(label, bars);
    }

    private static Bar bar(String name, @Nullable Object value, long longest) {
        long number = number(value);
        return new Bar(
                name, value == null ? "–" : value.toString(), number == 0 ? 0 : Math.max(1, 100 * number / longest));
    }

    /** Of several bars the last is that of what went wrong. */
    private static long worst(FigureTable table, Row row) {
        return number(row.cells().get(table.drawn().get(table.drawn().size() - 1)));
    }

    private static long sum(FigureTable table, Row row) {
        return table.drawn().stream()
                .mapToLong(column -> number(row.cells().get(column)))
                .sum();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /**
     * The bars of a line.
     *
     * @param label the words above several bars; a single one has them as its name
     */
    record Group(String label, List<Bar> bars) {}

    /**
     * A bar with its words above it.
     *
     * @param value the number as the table has it
     * @param share its length, in per cent of the longest; 0 for none
     */
    record Bar(String name, String value, long share) {}
}
