package org.alongside.decisions.domain;

import java.util.List;
import org.alongside.decisions.RuleProblem;

/** A draft of a table that is not taken, with everything that is wrong with it. */
public class RefusedRules extends RuntimeException {

    private final transient List<RuleProblem> problems;

    RefusedRules(List<RuleProblem> problems) {
        super("A draft was refused: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    RefusedRules(RuleProblem problem) {
        this(List.of(problem));
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
