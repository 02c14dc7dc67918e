package org.alongside.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.RuleTable;
import org.jspecify.annotations.Nullable;

/** One decision table, read once and ready to be asked. Keeps nothing. */
public interface DecisionTable {

    /** The whole table as text, for people to read. */
    RuleTable text();

    /** What the table is for, in the words of its file. */
    String description();

    /** The facts it asks for, in the table's order. */
    List<Column> inputs();

    /** What it says, in the table's order. */
    List<Column> outputs();

    /** Of which edition of their source the rows are, as the file says it in its version tag, for example {@code codeVersion=2021}; or empty. */
    String versionTag();

    /** The file itself. */
    String dmn();

    /** All rules that fire for the facts, in the table's order. A fact that is absent is unknown (null). */
    List<FiredRule> decide(Map<String, @Nullable Object> facts);

    /** The same table as if these rows did not stand in it. */
    DecisionTable without(Set<String> rows);

    /**
     * A column of the table.
     *
     * @param name the name of the fact, or of what is said
     * @param type its FEEL type: {@code boolean}, {@code string}, {@code integer}, {@code number} or {@code date}
     * @param values the closed list of its values as FEEL text, or empty
     */
    record Column(String name, String label, String type, String values) {}
}
