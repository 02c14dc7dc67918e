package org.alongside.decisions.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.decisions.CellWords;
import org.alongside.decisions.domain.Differences.Change;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions.Row;
import org.jspecify.annotations.Nullable;

/** Says why an answer would be another: which rows fit no longer or newly, and what the draft has altered in them. */
public final class RowChanges {

    private final DecisionTable before;
    private final DecisionTable after;
    private final Map<String, Row> rowsBefore;
    private final Map<String, Row> rowsAfter;

    public RowChanges(Edition before, Edition after) {
        this.before = before.table();
        this.after = after.table();
        this.rowsBefore = byId(this.before);
        this.rowsAfter = byId(this.after);
    }

    /** The change in sentences. */
    public List<String> why(Change change) {
        List<String> sentences = new ArrayList<>(change.words().isEmpty() ? List.of() : List.of(change.words()));
        change.before().stream()
                .filter(id -> !change.after().contains(id))
                .forEach(id -> sentences.add("Rule %s no longer fits. %s%s"
                        .formatted(Explaining.bareId(id), words(rowsBefore.get(id)), altered(id))));
        change.after().stream()
                .filter(id -> !change.before().contains(id))
                .forEach(id -> sentences.add("Rule %s fits now. %s%s"
                        .formatted(Explaining.bareId(id), words(rowsAfter.get(id)), altered(id))));
        change.after().stream()
                .filter(change.before()::contains)
                .filter(id -> !altered(id).isEmpty())
                .forEach(id ->
                        sentences.add("Rule %s says something else.%s".formatted(Explaining.bareId(id), altered(id))));
        return sentences;
    }

    /** Every row that the draft has added, left out or altered, in the order of the version in force. */
    public List<String> rows() {
        return Stream.concat(rowsBefore.keySet().stream(), rowsAfter.keySet().stream())
                .distinct()
                .filter(id -> !altered(id).isEmpty())
                .map(id -> "Rule %s:%s %s"
                        .formatted(Explaining.bareId(id), altered(id), words(id))
                        .strip())
                .toList();
    }

    /** What a row says that stands in one version only. */
    private String words(String id) {
        Row old = rowsBefore.get(id);
        Row young = rowsAfter.get(id);
        return old == null ? words(young) : young == null ? words(old) : "";
    }

    /** What the draft has altered in a row, with a blank in front; nothing where it left the row as it is. */
    private String altered(String id) {
        Row old = rowsBefore.get(id);
        Row young = rowsAfter.get(id);
        if (old == null) {
            return " The draft has added it.";
        }
        if (young == null) {
            return " The draft has left it out.";
        }
        List<String> cells = new ArrayList<>();
        compare(before.inputs(), old.conditions(), after.inputs(), young.conditions(), cells);
        compare(before.outputs(), old.conclusions(), after.outputs(), young.conclusions(), cells);
        return cells.isEmpty() ? "" : " Altered: " + String.join("; ", cells) + ".";
    }

    private static void compare(
            List<Column> columns, List<String> old, List<Column> laterColumns, List<String> young, List<String> cells) {
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            int there = laterColumns.stream().map(Column::name).toList().indexOf(column.name());
            String now = old.get(at);
            String then = there < 0 ? "" : young.get(there);
            if (!now.equals(then)) {
                cells.add("“%s” from %s to %s".formatted(column.label(), shown(now), shown(then)));
            }
        }
    }

    private static String shown(String cell) {
        return cell.isBlank() ? "anything" : CellWords.say(cell);
    }

    private static String words(@Nullable Row row) {
        return row == null ? "" : row.description().replaceFirst("(?s)\\s*Source: .*$", "");
    }

    private static Map<String, Row> byId(DecisionTable table) {
        return table.text().rows().stream()
                .collect(Collectors.toMap(Row::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
