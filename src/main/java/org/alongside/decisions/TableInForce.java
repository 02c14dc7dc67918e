package org.alongside.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;

/**
 * A version of a table that is in force, as it stands, be its rows in force or not.
 *
 * @param since its first day; null for the one that came with the software
 * @param rows the rows that fit facts, from cells that were read once: a table of hundreds of rows is asked hundreds of times for one page
 */
public record TableInForce(
        int version,
        @Nullable LocalDate since,
        DecisionTable table,
        Function<Map<String, @Nullable Object>, List<FiredRule>> rows) {

    /** A table that the engine itself is asked. */
    public TableInForce(int version, @Nullable LocalDate since, DecisionTable table) {
        this(version, since, table, table::decide);
    }
}
