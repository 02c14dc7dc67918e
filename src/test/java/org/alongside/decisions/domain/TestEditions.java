package org.alongside.decisions.domain;

import java.time.LocalDate;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.camunda.TestDecisions;

/** The tables that come with the software as their first version, for tests of the pages. */
public final class TestEditions {

    private TestEditions() {}

    public static Edition first(String decision) {
        return new Edition(1, LocalDate.EPOCH, TestDecisions.table(decision));
    }

    /** A refusal with one problem. */
    public static RefusedRules refusal(String row, String column, String text) {
        return new RefusedRules(new RuleProblem(row, column, text));
    }
}
