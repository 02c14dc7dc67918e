package org.alongside.timelimits;

import org.alongside.decisions.TableInForce;
import org.alongside.engine.camunda.TestDecisions;

/** The rules as the real table has them, read by the real engine: once for all tests, for reading a table takes the engine seconds. */
final class Tables {

    private static final TimeLimitRules RULES =
            TimeLimitRules.of(new TableInForce(0, null, TestDecisions.table("time-limits")));

    private Tables() {}

    static TimeLimitRules rules() {
        return RULES;
    }
}
