package org.alongside.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads DMN decision tables. Keeps nothing. */
public interface Decisions {

    /** The tables that come with the software, by id. */
    List<DecisionTable> shipped();

    /**
     * Reads a table from the text of a DMN file.
     *
     * @throws UnreadableTable when it does not parse
     */
    DecisionTable read(String dmn);

    /** Every table that comes with the software with its rules, for people to read. */
    List<RuleTable> tables();

    /**
     * One rule that fired.
     *
     * @param description the rule in plain words
     * @param outputs what the rule says, by output name
     */
    record FiredRule(String id, String description, Map<String, @Nullable Object> outputs) {

        /** An output as text; empty when the rule leaves it open. */
        public String text(String output) {
            var value = outputs.get(output);
            return value == null ? "" : value.toString();
        }
    }

    /** A whole table: inputs and outputs by label, and the rows as text. */
    record RuleTable(
            String id, String name, String hitPolicy, List<String> inputs, List<String> outputs, List<Row> rows) {}

    /** One row of a table as it stands in its file. */
    record Row(String id, String description, List<String> conditions, List<String> conclusions) {}
}
