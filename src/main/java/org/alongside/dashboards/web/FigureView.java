package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its fragment shows it: definition, chart and table of the same numbers.
 *
 * @param covers over what it is, where that is not what the page says; or null
 * @param chart null where a bar would mean nothing
 */
record FigureView(
        Figure figure,
        @Nullable String covers,
        List<FigureTable.Column> columns,
        List<Line> lines,
        boolean filedInFives,
        FigureTable.@Nullable Part partOf,
        @Nullable FigureChart chart) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    static FigureView of(FigureTable table, Coverage page) {
        String chosen = page.of(page.question().answeredBy(table.figure())).chosen();
        return new FigureView(
                table.figure(),
                chosen.equals(page.chosen()) ? null : chosen,
                table.columns(),
                table.rows().stream().map(row -> line(table, row)).toList(),
                table.isExportedInFives(),
                table.partOf(),
                table.drawn().isEmpty() || table.rows().isEmpty() ? null : FigureChart.of(table));
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

    /** A line of the table. */
    record Line(Cell head, List<Cell> cells, @Nullable String href) {}

    /** A cell with its column. */
    record Cell(String column, boolean number, String words) {}
}
