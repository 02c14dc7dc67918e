package org.alongside.forms;

import java.util.List;
import java.util.Optional;

/**
 * The few sentences of FEEL that forms use to hide a question, taken apart so that the page can say them in words and its script can
 * follow them. The server's own answer comes from FEEL itself.
 */
sealed interface Condition {

    /** The condition behind a FEEL expression; empty when it says more than forms may say. */
    static Optional<Condition> of(String expression) {
        return ConditionParser.parse(expression);
    }

    /** The opposite, with every "not" moved to the innermost comparison. */
    Condition negated();

    /** As nested lists for the page's script: {@code ["is", key, value]}, {@code ["or", …]}. */
    List<Object> forScript();

    /** The answer to a question is, or is not, this word, number or tick. */
    record Is(String key, Object value, boolean positive) implements Condition {

        @Override
        public Condition negated() {
            return new Is(key, value, !positive);
        }

        @Override
        public List<Object> forScript() {
            return List.of(positive ? "is" : "isNot", key, value);
        }
    }

    /** Among the ticked answers is, or is not, this one. */
    record Includes(String key, String value, boolean positive) implements Condition {

        @Override
        public Condition negated() {
            return new Includes(key, value, !positive);
        }

        @Override
        public List<Object> forScript() {
            return List.of(positive ? "includes" : "includesNot", key, value);
        }
    }

    /** Both conditions hold, or one of them does. */
    record Both(Condition left, Condition right, boolean and) implements Condition {

        @Override
        public Condition negated() {
            return new Both(left.negated(), right.negated(), !and);
        }

        @Override
        public List<Object> forScript() {
            return List.of(and ? "and" : "or", left.forScript(), right.forScript());
        }
    }
}
