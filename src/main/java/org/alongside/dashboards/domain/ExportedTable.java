package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.dashboards.domain.FigureTable.Column;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table of open work as it may leave the service: every number in whole fives, rounded down, and a count under 5 in words. Files are
 * passed on to people who may not open the cases, and one can be made every day, of every period and organisation: of exact counts, however
 * many of them are left out, somebody could take one file from another. What is left of two rounded ones is never one number.
 */
final class ExportedTable {

    private static final int STEP = Suppression.SMALLEST_SHOWN;

    private final FigureTable table;
    private final int[] counts;

    ExportedTable(FigureTable table) {
        this.table = table;
        this.counts = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).count())
                .toArray();
    }

    FigureTable table() {
        return new FigureTable(
                table.figure(),
                table.columns().stream().map(ExportedTable::inFives).toList(),
                table.rows().stream().map(this::exported).toList(),
                table.drawn(),
                table.partOf());
    }

    private Row exported(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            Column column = table.columns().get(at);
            Object cell = row.cells().get(at);
            if (!(cell instanceof Number number)) {
                cells.add(cell);
            } else if (isOwnNumber(column) && number.longValue() < Suppression.SMALLEST_SHOWN) {
                cells.add(Suppression.SMALL);
            } else {
                boolean tells = column.count() ? at == counts[0] && tellsItsParts(row) : isOfFew(row, column);
                cells.add(tells ? Suppression.WITHHELD : inSteps(number.longValue()));
            }
        }
        return new Row(cells, row.href());
    }

    /** The file says so itself: it is read where the page is not. */
    private static Column inFives(Column it) {
        return it.number() ? new Column(it.name() + " (in fives)", true, it.count(), it.madeOf()) : it;
    }

    /** Whether it counts something by itself, and is not made of what others count. */
    private static boolean isOwnNumber(Column column) {
        return column.count() || column.madeOf().isEmpty();
    }

    /** A total that even the largest numbers its parts could be only just reach has told all of them. */
    private boolean tellsItsParts(Row row) {
        long most = IntStream.of(counts)
                .skip(1)
                .mapToLong(at -> value(row, at))
                .map(count -> inSteps(count) + STEP - 1)
                .sum();
        return counts.length > 1 && most == inSteps(value(row, counts[0]));
    }

    /** With what share and median are made of, they would tell how few they are. */
    private static boolean isOfFew(Row row, Column column) {
        return column.madeOf().stream()
                .mapToLong(at -> value(row, at))
                .anyMatch(count -> count > 0 && count < Suppression.SMALLEST_SHOWN);
    }

    private static long inSteps(long number) {
        return number - Math.floorMod(number, (long) STEP);
    }

    private static long value(Row row, int column) {
        return row.cells().get(column) instanceof Number number ? number.longValue() : 0;
    }
}
