package org.alongside.engine.camunda;

import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions;

/** The tables of {@code processes/}, as the engine reads them, for tests of other modules. */
public final class TestDecisions {

    private static final Decisions ENGINE = new CamundaDecisions();

    private TestDecisions() {}

    public static Decisions decisions() {
        return ENGINE;
    }

    public static DecisionTable table(String id) {
        return ENGINE.shipped().stream()
                .filter(table -> table.text().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
