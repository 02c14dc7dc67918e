package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.FigureTable;
import org.jspecify.annotations.Nullable;

/** A figure as its fragment shows it: definition, chart and table of the same numbers. */
record FigureView(
        String id,
        String title,
        String definition,
        List<FigureTable.Column> columns,
        List<Line> lines,
        List<Bar> bars,
        int drawnColumn,
        boolean filedInFives,
        @Nullable String partOf) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final int MOST_BARS = 12;

    static FigureView of(FigureTable table) {
        return new FigureView(
                table.figure().id(),
                table.figure().title(),
                table.figure().definition(),
                table.columns(),
                table.rows().stream().map(row -> line(table, row)).toList(),
                bars(table),
                table.drawn(),
                table.isExportedInFives(),
                table.partOf());
    }

    /** What the chart draws. */
    public String drawn() {
        return columns.get(drawnColumn).name().toLowerCase(Locale.UK);
    }

    private static Line line(FigureTable table, FigureTable.Row row) {
        List<Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(at -> new Cell(
                        table.columns().get(at).name(),
                        table.columns().get(at).number(),
                        words(row.cells().get(at))))
                .toList();
        return new Line(cells.get(0), cells.subList(1, cells.size()), row.href());
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }

    /** Only what is a number is drawn: a count that is not shown has no bar either. */
    private static List<Bar> bars(FigureTable table) {
        if (table.drawn() < 0) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        long most = table.rows().stream()
                .mapToLong(row -> number(row.cells().get(table.drawn())))
                .max()
                .orElse(0);
        table.rows().stream()
                .filter(row -> number(row.cells().get(table.drawn())) > 0)
                .limit(MOST_BARS)
                .forEach(row -> {
                    long value = number(row.cells().get(table.drawn()));
                    bars.add(new Bar(Objects.toString(row.cells().get(0)), value, Math.max(1, 100 * value / most)));
                });
        return bars;
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** A line of the table. */
    record Line(Cell head, List<Cell> cells, @Nullable String href) {}

    /** A cell with its column. */
    record Cell(String column, boolean number, String words) {}

    /**
     * A bar with its words above it.
     *
     * @param share its length, in per cent of the longest
     */
    record Bar(String label, long value, long share) {}
}
