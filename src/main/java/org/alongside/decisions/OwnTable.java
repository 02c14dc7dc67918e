package org.alongside.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.engine.DecisionTable;

/** A decision table that another module asks without an answer being kept: that module knows what a draft of it must hold and would change. */
public interface OwnTable {

    /** The table's id. */
    String decision();

    /** What is wrong with a draft beyond what is asked of every table. Every cell of it was read, once. */
    List<RuleProblem> problems(TableInForce draft);

    /**
     * Compares a draft with the version in force and passes on each open case in which something would be otherwise.
     *
     * @return how many open cases were looked at
     */
    int compare(Drafted drafted, Consumer<Otherwise> found);

    /**
     * A draft and the version that it would take the place of.
     *
     * @param draft the draft as if it were in force, its cells read once
     * @param from the day from which the draft would be in force
     */
    record Drafted(DecisionTable inForce, TableInForce draft, LocalDate from) {}

    /** An open case, and what would be otherwise in it, a sentence each. */
    record Otherwise(UUID caseId, String reference, List<String> sentences) {}
}
