package org.alongside.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class, before its context is built, where no MariaDB answers. */
public class NeedsMariaDb implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return MariaDb.answers()
                ? ConditionEvaluationResult.enabled("MariaDB answers")
                : ConditionEvaluationResult.disabled(MariaDb.SKIPPED);
    }
}
