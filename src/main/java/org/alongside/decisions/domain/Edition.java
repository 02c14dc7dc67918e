package org.alongside.decisions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** A version of a decision table, read once. Its cells are read when somebody first wants to reason about them. */
public final class Edition {

    private final int number;
    private final @Nullable LocalDate effectiveFrom;
    private final DecisionTable table;
    private final Supplier<RuleGrid> grid;
    private final Map<Set<String>, OnADay> days = new ConcurrentHashMap<>();

    Edition(int number, @Nullable LocalDate effectiveFrom, DecisionTable table) {
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.table = table;
        this.grid = SingletonSupplier.of(() -> RuleGrid.of(table));
    }

    public int number() {
        return number;
    }

    /** Null for a draft. */
    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** Whether it came with the software and holds from the first day. */
    public boolean isFirst() {
        return LocalDate.EPOCH.equals(effectiveFrom);
    }

    public DecisionTable table() {
        return table;
    }

    /** The table with every cell read, be its rows in force or not. */
    public RuleGrid grid() {
        return grid.get();
    }

    /** The table with the rows that are in force on a day, every cell read. */
    public RuleGrid grid(LocalDate on) {
        return on(on).grid;
    }

    /** The rules that fire for the facts on a day, as the engine says: a row never fires before its first day, nor without one. */
    public List<FiredRule> decide(Map<String, @Nullable Object> facts, LocalDate on) {
        return on(on).table.decide(facts);
    }

    private OnADay on(LocalDate day) {
        return days.computeIfAbsent(grid().asleep(day), rows -> new OnADay(table.without(rows), grid().without(rows)));
    }

    /** The table as if the rows that are not in force did not stand in it. */
    private record OnADay(DecisionTable table, RuleGrid grid) {}
}
