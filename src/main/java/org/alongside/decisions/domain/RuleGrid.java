package org.alongside.decisions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.Row;
import org.jspecify.annotations.Nullable;

/**
 * A decision table with every cell read: it answers as the engine does (a test holds the two against each other) and can be asked
 * many times over, and its cells can be reasoned about.
 */
public final class RuleGrid {

    private static final String EFFECTIVE_FROM = "effectiveFrom";

    private final DecisionTable table;
    private final List<GridRow> rows;
    private final List<List<Region>> regions;

    private RuleGrid(DecisionTable table, List<GridRow> rows) {
        this.table = table;
        this.rows = rows;
        List<List<Region>> byColumn = new ArrayList<>();
        for (int at = 0; at < table.inputs().size(); at++) {
            int column = at;
            byColumn.add(Region.of(table.inputs().get(at), rows.stream().map(row -> row.tests.get(column))));
        }
        this.regions = List.copyOf(byColumn);
    }

    /**
     * Reads every cell of a table.
     *
     * @throws RefusedRules when cells cannot be read, with each of them
     */
    public static RuleGrid of(DecisionTable table) {
        List<RuleProblem> problems = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        for (Row row : table.text().rows()) {
            rows.add(new RowReader(table, row, rows.size() + 1, problems).read());
        }
        if (!problems.isEmpty()) {
            throw new RefusedRules(problems);
        }
        return new RuleGrid(table, List.copyOf(rows));
    }

    /** The rows that are not in force on a day, by their ids. */
    Set<String> asleep(LocalDate on) {
        return rows.stream()
                .filter(row -> !row.isInForce(on))
                .map(row -> row.says().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same table as if these rows did not stand in it. */
    RuleGrid without(Set<String> ids) {
        return ids.isEmpty()
                ? this
                : new RuleGrid(
                        table,
                        rows.stream()
                                .filter(row -> !ids.contains(row.says().id()))
                                .toList());
    }

    /** The same table with the rows that are in force on a day. */
    RuleGrid on(LocalDate day) {
        return without(asleep(day));
    }

    /** The rules that fire for the facts, as the engine would say. */
    public List<FiredRule> decide(Map<String, ? extends @Nullable Object> facts) {
        List<@Nullable Object> values = values(facts);
        Stream<FiredRule> fitting =
                rows.stream().filter(row -> row.fits(values)).map(GridRow::says);
        return (isSingleHit() ? fitting.limit(1) : fitting).toList();
    }

    /** Whether one rule answers, rather than every rule that fits. */
    boolean isSingleHit() {
        return List.of("UNIQUE", "FIRST", "ANY").contains(hitPolicy());
    }

    String hitPolicy() {
        return table.text().hitPolicy();
    }

    public DecisionTable table() {
        return table;
    }

    List<Column> columns() {
        return table.inputs();
    }

    List<GridRow> rows() {
        return rows;
    }

    /** What a column tells apart of the values that can be known. */
    List<Region> regions(int column) {
        return regions.get(column);
    }

    /** The facts in the order of the columns, as the cells compare them. */
    List<@Nullable Object> values(Map<String, ? extends @Nullable Object> facts) {
        List<@Nullable Object> values = new ArrayList<>();
        columns().forEach(column -> values.add(comparable(column, facts.get(column.name()))));
        return values;
    }

    private static @Nullable Object comparable(Column column, @Nullable Object fact) {
        if (fact instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        return fact instanceof String iso && column.type().equals("date") ? LocalDate.parse(iso) : fact;
    }

    /** A row whose cells are read. */
    record GridRow(int number, List<CellTest> tests, FiredRule says) {

        boolean fits(List<@Nullable Object> values) {
            for (int at = 0; at < tests.size(); at++) {
                if (!tests.get(at).fits(values.get(at))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it can fire on a day: never before its first day, nor without one. */
        boolean isInForce(LocalDate on) {
            String from = Objects.toString(says.outputs().get(EFFECTIVE_FROM), "");
            try {
                return !says.outputs().containsKey(EFFECTIVE_FROM)
                        || !from.isEmpty() && !LocalDate.parse(from).isAfter(on);
            } catch (DateTimeParseException noDay) {
                return false;
            }
        }

        /** The row as people count it and as the file calls it. */
        String name() {
            return "%d (%s)".formatted(number, says.id());
        }
    }

    /** Reads the cells of one row and notes each that cannot be read. */
    private record RowReader(DecisionTable table, Row row, int number, List<RuleProblem> problems) {

        GridRow read() {
            List<CellTest> tests = new ArrayList<>();
            for (int at = 0; at < table.inputs().size(); at++) {
                tests.add(test(table.inputs().get(at), row.conditions().get(at)));
            }
            Map<String, @Nullable Object> says = new LinkedHashMap<>();
            for (int at = 0; at < table.outputs().size(); at++) {
                Column output = table.outputs().get(at);
                says.put(output.name(), said(output, row.conclusions().get(at)));
            }
            return new GridRow(number, tests, new FiredRule(row.id(), row.description(), says));
        }

        private CellTest test(Column column, String cell) {
            try {
                CellTest test = CellReader.test(cell);
                test.marks().forEach(mark -> requireOfColumn(column, mark));
                return test;
            } catch (UnreadableCell unreadable) {
                note(column, unreadable);
                return new CellTest.Anything();
            }
        }

        private @Nullable Object said(Column column, String cell) {
            if (cell.isBlank()) {
                return null;
            }
            try {
                Object value = CellReader.value(cell);
                requireOfColumn(column, value);
                return value instanceof BigDecimal number && column.type().equals("integer")
                        ? (Object) number.intValueExact()
                        : value;
            } catch (UnreadableCell unreadable) {
                note(column, unreadable);
                return null;
            } catch (ArithmeticException notWhole) {
                note(column, new UnreadableCell("This must be a whole number"));
                return null;
            }
        }

        private static void requireOfColumn(Column column, Object value) {
            boolean fits = switch (column.type()) {
                case "boolean" -> value instanceof Boolean;
                case "string" -> value instanceof String;
                case "integer", "number", "double", "long" -> value instanceof BigDecimal;
                case "date" -> value instanceof LocalDate;
                default -> false;
            };
            if (!fits) {
                throw new UnreadableCell("“%s” does not fit this column, whose type is %s"
                        .formatted(value, column.type().isEmpty() ? "not given" : column.type()));
            }
            List<Object> closed = CellReader.values(column.values());
            if (!closed.isEmpty() && !closed.contains(value)) {
                throw new UnreadableCell("“%s” is not one of this column's values".formatted(value));
            }
        }

        private void note(Column column, UnreadableCell unreadable) {
            problems.add(
                    new RuleProblem("%d (%s)".formatted(number, row.id()), column.label(), unreadable.words() + "."));
        }
    }
}
