package org.alongside.decisions.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.decisions.Explanation;
import org.alongside.decisions.Explanation.Missing;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;

/** The answer to somebody who tries a rule and asks for JSON: as programs and as people read it. */
record TriedRule(
        String decision,
        String name,
        String version,
        @Nullable LocalDate effectiveFrom,
        LocalDate on,
        List<Rule> rules,
        Map<String, @Nullable Object> facts,
        List<Unknown> missing,
        List<String> notInForce) {

    static TriedRule of(Explanation explanation, Map<String, @Nullable Object> facts, List<FiredRule> fired) {
        return new TriedRule(
                explanation.decision(),
                explanation.name(),
                explanation.version(),
                explanation.effectiveFrom(),
                explanation.decidedOn(),
                fired.stream().map(Rule::of).toList(),
                facts,
                explanation.missing().stream().map(Unknown::of).toList(),
                explanation.notInForce());
    }

    /** A rule that fired. */
    record Rule(
            String id,
            String words,
            String source,
            boolean verified,
            String effectiveFrom,
            Map<String, @Nullable Object> says) {

        static Rule of(FiredRule rule) {
            Map<String, @Nullable Object> says = new LinkedHashMap<>(rule.outputs());
            List.of("rule", "source", "verified", "effectiveFrom").forEach(says::remove);
            return new Rule(
                    rule.id().replaceFirst("^rule-", ""),
                    rule.description(),
                    rule.text("source"),
                    Boolean.parseBoolean(rule.text("verified")),
                    rule.text("effectiveFrom"),
                    says);
        }
    }

    /** A fact that was not given, with what it would change. */
    record Unknown(String fact, String label, List<String> changes) {

        static Unknown of(Missing missing) {
            return new Unknown(
                    missing.name(),
                    missing.label(),
                    missing.changes().stream().map(Explanation.WhatIf::sentence).toList());
        }
    }
}
