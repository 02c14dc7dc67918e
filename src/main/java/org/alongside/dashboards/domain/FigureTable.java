package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its numbers.
 *
 * @param drawn which column the chart draws; less than 0 where nothing is drawn
 */
public record FigureTable(Figure figure, List<Column> columns, List<Row> rows, int drawn) {

    /** A table whose columns are words, or numbers where the name ends in a #. */
    static FigureTable of(Figure figure, int drawn, List<String> columns, List<Row> rows) {
        return new FigureTable(figure, columns.stream().map(Column::of).toList(), rows, drawn);
    }

    /** A column: numbers stand on the right. */
    public record Column(String name, boolean number) {

        private static Column of(String name) {
            return name.endsWith("#")
                    ? new Column(name.substring(0, name.length() - 1), true)
                    : new Column(name, false);
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

        static Row of(@Nullable Object... cells) {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object cell : cells) {
                all.add(cell);
            }
            return new Row(all, null);
        }

        Row to(String address) {
            return new Row(cells, address);
        }
    }
}
