package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its numbers.
 *
 * @param drawn which columns the chart draws, in bars beside each other; none where a bar would mean nothing
 */
public record FigureTable(Figure figure, List<Column> columns, List<Row> rows, List<Integer> drawn) {

    /** A table whose columns are words, counts where the name ends in a #, and other numbers where it ends in a ~. */
    public static FigureTable of(Figure figure, int drawn, List<String> columns, List<Row> rows) {
        return of(figure, drawn < 0 ? List.of() : List.of(drawn), columns, rows);
    }

    /** The same where several columns belong together in one chart. */
    static FigureTable of(Figure figure, List<Integer> drawn, List<String> columns, List<Row> rows) {
        return new FigureTable(figure, columns.stream().map(Column::of).toList(), rows, drawn);
    }

    /** The sum of a column's numbers. */
    public long total(int column) {
        return rows.stream()
                .mapToLong(row -> row.cells().get(column) instanceof Number number ? number.longValue() : 0)
                .sum();
    }

    /**
     * The same as it may leave the service in a file: with small counts left out, where the page shows them because its reader may open all of
     * the cases.
     */
    public FigureTable forExport() {
        return figure.page().leavesSmallCountsOut() ? this : new ExportedTable(this).table();
    }

    /**
     * A column: numbers stand on the right.
     *
     * @param count whether it counts something, and is not a number of days or a share
     */
    public record Column(String name, boolean number, boolean count) {

        private static Column of(String name) {
            boolean count = name.endsWith("#");
            boolean number = count || name.endsWith("~");
            return new Column(number ? name.substring(0, name.length() - 1) : name, number, count);
        }
    }

    /**
     * A line of the table; the first cell is its heading.
     *
     * @param href where the heading leads, or null
     */
    public record Row(
            List<? extends @Nullable Object> cells,
            @Nullable String href) {

        public static Row of(@Nullable Object... cells) {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object cell : cells) {
                all.add(cell);
            }
            return new Row(all, null);
        }

        public Row to(String address) {
            return new Row(cells, address);
        }
    }
}
