package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table of open work as it may leave the service: a count under 5 is left out, with it a second one of its line and of its column, and
 * whatever else its line says of the same few. Files are passed on to people who may not open the cases.
 */
final class ExportedTable {

    private final FigureTable table;
    private final boolean[][] hidden;
    private final int[] counted;

    ExportedTable(FigureTable table) {
        this.table = table;
        this.counted = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).count())
                .toArray();
        this.hidden = new boolean[table.rows().size()][table.columns().size()];
        cells().forEach(cell -> hidden[cell.row][cell.column] = value(cell) < Suppression.SMALLEST_SHOWN);
        while (leavesOutMore()) {}
    }

    FigureTable table() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(exported(row));
        }
        return new FigureTable(table.figure(), table.columns(), rows, table.drawn(), table.partOf());
    }

    private Row exported(int at) {
        Row row = table.rows().get(at);
        boolean ofFew = IntStream.of(counted).anyMatch(column -> hidden[at][column]);
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Object value = row.cells().get(column);
            boolean isOtherNumber = table.columns().get(column).number()
                    && !table.columns().get(column).count();
            if (hidden[at][column]) {
                cells.add(
                        value(new Cell(at, column)) < Suppression.SMALLEST_SHOWN
                                ? Suppression.SMALL
                                : Suppression.WITHHELD);
            } else {
                cells.add(ofFew && isOtherNumber && counted.length > 0 ? Suppression.WITHHELD : value);
            }
        }
        return new Row(cells, row.href());
    }

    /** Where one alone is left out of a line or a column, the smallest of the others goes with it. */
    private boolean leavesOutMore() {
        Stream<List<Cell>> lines = IntStream.range(0, hidden.length)
                .mapToObj(row -> cells().filter(cell -> cell.row == row).toList());
        Stream<List<Cell>> columns = IntStream.of(counted)
                .mapToObj(
                        column -> cells().filter(cell -> cell.column == column).toList());
        return Stream.concat(lines, columns)
                .filter(cells -> cells.stream().filter(this::isHidden).count() == 1)
                .flatMap(cells ->
                        cells.stream().filter(cell -> !isHidden(cell)).min(Comparator.comparing(this::value)).stream())
                .findFirst()
                .map(cell -> hidden[cell.row][cell.column] = true)
                .isPresent();
    }

    /** Every count. */
    private Stream<Cell> cells() {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(row -> IntStream.of(counted).mapToObj(column -> new Cell(row, column)))
                .filter(cell -> table.rows().get(cell.row).cells().get(cell.column) instanceof Number);
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row][cell.column];
    }

    private long value(Cell cell) {
        return table.rows().get(cell.row).cells().get(cell.column) instanceof Number number ? number.longValue() : 0;
    }

    private record Cell(int row, int column) {}
}
