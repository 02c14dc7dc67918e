package org.alongside.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.engine.Decisions.FiredRule;

/**
 * What a decision table answers, with its reasons.
 *
 * @param decision the table's id
 * @param rules the rules that fired, in the table's order
 * @param missingFacts what the table asks for and nobody knew, in alphabetical order: the answer may change when it is known
 */
public record Answer(String decision, List<FiredRule> rules, List<String> missingFacts) {

    public Answer {
        rules = List.copyOf(rules);
        missingFacts = List.copyOf(missingFacts);
    }

    /** What the first rule that says anything under this output says. */
    public Optional<String> first(String output) {
        return said(output).findFirst();
    }

    /** Everything the rules say under this output, each thing once, in the table's order. */
    public List<String> all(String output) {
        return said(output).distinct().toList();
    }

    private Stream<String> said(String output) {
        return rules.stream().map(rule -> rule.text(output)).filter(text -> !text.isBlank());
    }
}
