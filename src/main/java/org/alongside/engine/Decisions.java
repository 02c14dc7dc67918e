package org.alongside.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides by a DMN table on the class path. Keeps nothing. */
public interface Decisions {

    /**
     * All rules of the table that fire for the facts, in the table's order. A fact that is absent is unknown (null).
     *
     * @throws IllegalArgumentException when there is no such table
     */
    List<FiredRule> decide(String decision, Map<String, @Nullable Object> facts);

    /** The names of the facts a table asks for. */
    Set<String> facts(String decision);

    /** Every table with its rules, for people to read. */
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
