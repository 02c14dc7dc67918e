package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its numbers.
 *
 * @param drawn which columns the chart draws, in bars beside each other; none where a bar would mean nothing
 * @param partOf of how many the rows are a part; null where they are all
 */
public record FigureTable(
        Figure figure,
        List<Column> columns,
        List<Row> rows,
        List<Integer> drawn,
        @Nullable Part partOf) {

    private static final String CASE = "/cases/";

    private static final Part WITHOUT_SECRET_STEPS = new Part(
            "Steps towards a measure against the offending stand on the page alone: those who are passed this file may not know of them.",
            "",
            "");

    /**
     * A table whose columns are words, counts where the name ends in a #, and other numbers where a ~ is in it; after that stand the
     * places of the counts that these numbers are made of: {@code In time, %~1+2}.
     */
    public static FigureTable of(Figure figure, int drawn, List<String> columns, List<Row> rows) {
        return of(figure, drawn < 0 ? List.of() : List.of(drawn), columns, rows);
    }

    /** The same where several columns belong together in one chart. */
    static FigureTable of(Figure figure, List<Integer> drawn, List<String> columns, List<Row> rows) {
        return new FigureTable(figure, columns.stream().map(Column::of).toList(), rows, drawn, null);
    }

    /** The same table, which says of how many its rows are a part. */
    FigureTable partOf(Part all) {
        return new FigureTable(figure, columns, rows, drawn, all);
    }

    /** The references of the cases that stand in it by themselves. */
    public Stream<String> cases() {
        return rows.stream()
                .map(row -> String.valueOf(row.href()))
                .filter(address -> address.startsWith(CASE))
                .map(address -> address.substring(CASE.length()));
    }

    /** The sum of a column's numbers. */
    public long total(int column) {
        return rows.stream()
                .mapToLong(row -> row.cells().get(column) instanceof Number number ? number.longValue() : 0)
                .sum();
    }

    /**
     * The same as it may leave the service in a file: in whole fives, where the page shows every count because its reader may open all of the
     * cases.
     */
    public FigureTable forExport() {
        FigureTable told = withoutSecretSteps();
        return told.isExportedInFives() ? new ExportedTable(told).table() : told;
    }

    private FigureTable withoutSecretSteps() {
        List<Row> told = rows.stream().filter(row -> !row.secret()).toList();
        return told.size() == rows.size() ? this : new FigureTable(figure, columns, told, drawn, WITHOUT_SECRET_STEPS);
    }

    /** Whether a file of it has whole fives in place of its numbers. */
    public boolean isExportedInFives() {
        return !figure.page().leavesSmallCountsOut() && columns.stream().anyMatch(Column::count);
    }

    /**
     * A column: numbers stand on the right.
     *
     * @param count whether it counts something, and is not a number of days or a share
     * @param madeOf the places of the counts that such another number is made of
     */
    public record Column(String name, boolean number, boolean count, List<Integer> madeOf) {

        private static Column of(String words) {
            if (words.endsWith("#")) {
                return new Column(words.substring(0, words.length() - 1), true, true, List.of());
            }
            String[] parts = words.split("~", 2);
            List<Integer> madeOf = Stream.of(parts.length == 1 ? new String[0] : parts[1].split("\\+"))
                    .filter(place -> !place.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
            return new Column(parts[0], parts.length > 1, false, madeOf);
        }
    }

    /**
     * Of what the rows are a part, in words, and where all are.
     *
     * @param all what the link to all of them says
     */
    public record Part(String words, String all, String href) {}

    /**
     * A line of the table; the first cell is its heading.
     *
     * @param href where the heading leads, or null
     * @param secret whether it tells of a step of which not everybody on the case may know: it stands in no file
     */
    public record Row(
            List<? extends @Nullable Object> cells,
            @Nullable String href,
            boolean secret) {

        public Row(List<? extends @Nullable Object> cells, @Nullable String href) {
            this(cells, href, false);
        }

        public static Row of(@Nullable Object... cells) {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object cell : cells) {
                all.add(cell);
            }
            return new Row(all, null);
        }

        /** The same line, which leads to a case. */
        public Row toCase(String reference) {
            return to(CASE + reference);
        }

        public Row to(String address) {
            return new Row(cells, address, secret);
        }

        /** The same line, secret or not. */
        public Row secretIf(boolean secret) {
            return new Row(cells, href, secret);
        }
    }
}
