package org.alongside.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its reasons, in plain words.
 *
 * @param decision the table's id
 * @param name the table as people call it
 * @param version the version of the table that answered
 * @param effectiveFrom since when this version is in force; null for the one that came with the software
 * @param decidedOn the day it was decided for, in England and Wales
 * @param rules the rules that fired, in the table's order; empty: no rule fits
 * @param known the facts that were used
 * @param missing the facts that nobody knew, with what each would change
 * @param notInForce the rules that would apply if they were in force on the day, each as a sentence
 */
public record Explanation(
        String decision,
        String name,
        String version,
        @Nullable LocalDate effectiveFrom,
        LocalDate decidedOn,
        List<Fired> rules,
        List<Fact> known,
        List<Missing> missing,
        List<String> notInForce) {

    /** The facts for each of which a table is asked once. */
    private static final Set<String> ASKED_ABOUT = Set.of("ground", "limb");

    public Explanation {
        rules = List.copyOf(rules);
        known = List.copyOf(known);
        missing = List.copyOf(missing);
        notInForce = List.copyOf(notInForce);
    }

    /** The answer in one line. */
    public String inShort() {
        if (rules.isEmpty()) {
            return deciding().isEmpty() && together().isEmpty()
                    ? "no rule fits"
                    : "not to be said yet, facts are missing";
        }
        return String.join("; ", rules.stream().map(Fired::inShort).distinct().toList());
    }

    /** What the table was asked about, where it is asked once for each of several things; empty for others. */
    public String subject() {
        return known.stream()
                .filter(fact -> ASKED_ABOUT.contains(fact.name()))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

    /** Whether a rule that fired rests on a source that was not read. */
    public boolean isUnverified() {
        return rules.stream().anyMatch(rule -> !rule.verified());
    }

    /** The missing facts that would change something by themselves. */
    public List<Missing> deciding() {
        return missing.stream()
                .filter(it -> it.changes().stream().anyMatch(change -> !change.together()))
                .toList();
    }

    /** What several missing facts would change only together, each said once. */
    public List<String> together() {
        return missing.stream()
                .flatMap(it -> it.changes().stream())
                .filter(WhatIf::together)
                .map(WhatIf::sentence)
                .distinct()
                .toList();
    }

    /** The missing facts that would change nothing, whatever they are. */
    public List<Missing> idle() {
        return missing.stream().filter(it -> it.changes().isEmpty()).toList();
    }

    /**
     * A rule that fired.
     *
     * @param words the rule in plain words
     * @param says what follows, each with its heading
     * @param effectiveFrom since when the rule holds; empty: not in force
     */
    public record Fired(
            String id, String words, List<Said> says, String source, boolean verified, String effectiveFrom) {

        /** What follows, in a few words. */
        public String inShort() {
            return says.isEmpty() ? words : says.get(0).inShort();
        }
    }

    /** One thing that a rule says. */
    public record Said(String name, String label, String value) {

        /** The value, with its heading where it says little without it: "available", "20 working days". */
        String inShort() {
            String heading = label.toLowerCase(Locale.UK).replace("?", "");
            return switch (value) {
                case "yes" -> heading;
                case "no" -> "not " + heading;
                default -> value.matches("-?[0-9.]+") ? value + " " + heading : value;
            };
        }

        /** The value with its heading; a question and its answer need no colon. */
        public String sentence() {
            return label.endsWith("?") ? label + " " + value : label + ": " + value;
        }
    }

    /** A fact that was used. */
    public record Fact(String name, String label, String value) {}

    /** A fact that nobody knew. */
    public record Missing(String name, String label, List<WhatIf> changes) {

        public Missing {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What would be otherwise if the facts were so.
     *
     * @param together whether it takes more facts than the one it is listed with
     */
    public record WhatIf(String condition, String consequence, boolean together) {

        /** The two as one sentence. */
        public String sentence() {
            return condition + ": " + consequence;
        }
    }
}
