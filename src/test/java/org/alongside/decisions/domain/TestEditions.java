package org.alongside.decisions.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.camunda.TestDecisions;

/** The tables that come with the software as their first version, for tests of the pages. */
public final class TestEditions {

    private TestEditions() {}

    public static Edition first(String decision) {
        return new Edition(1, LocalDate.EPOCH, TestDecisions.table(decision));
    }

    /** What a draft would do in so many cases, and why in all of them. */
    public static Differences.Effect effect(int cases, int losing, String... why) {
        return new Differences.Effect(
                RoughCount.of(cases),
                RoughCount.of(losing),
                Stream.of(why)
                        .map(it -> new Differences.Reason(it, RoughCount.of(cases)))
                        .toList());
    }

    /** A refusal with one problem. */
    public static RefusedRules refusal(String row, String column, String text) {
        return new RefusedRules(new RuleProblem(row, column, text));
    }
}
