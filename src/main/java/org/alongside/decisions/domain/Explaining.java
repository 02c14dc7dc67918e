package org.alongside.decisions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.decisions.Explanation.Fact;
import org.alongside.decisions.Explanation.Fired;
import org.alongside.decisions.Explanation.Missing;
import org.alongside.decisions.Explanation.Said;
import org.alongside.decisions.Explanation.WhatIf;
import org.alongside.decisions.domain.RuleGrid.GridRow;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;

/** Puts an answer into words: the rules, the facts, and what each missing fact would change, found by asking the table again. */
final class Explaining {

    /** What a rule says about itself; everything else is the answer. */
    static final Set<String> ABOUT_THE_RULE = Set.of("rule", "source", "verified", "effectiveFrom");

    private static final Pattern SOURCE_IN_WORDS = Pattern.compile("\\s*Source: .*$", Pattern.DOTALL);
    private static final int FACTS_TOGETHER = 2;

    private final RuleGrid whole;
    private final RuleGrid grid;
    private final Map<String, @Nullable Object> facts;
    private final List<FiredRule> fired;
    private final LocalDate on;

    Explaining(Edition edition, Map<String, ? extends @Nullable Object> facts, List<FiredRule> fired, LocalDate on) {
        this.whole = edition.grid();
        this.grid = edition.grid(on);
        this.on = on;
        this.facts = new HashMap<>(facts);
        this.fired = fired;
    }

    List<Fired> rules() {
        return fired.stream().map(this::rule).toList();
    }

    List<Fact> known() {
        return grid.columns().stream()
                .filter(column -> facts.get(column.name()) != null)
                .map(column -> new Fact(column.name(), column.label(), RuleWords.say(facts.get(column.name()))))
                .toList();
    }

    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        for (int at = 0; at < grid.columns().size(); at++) {
            Column column = grid.columns().get(at);
            if (facts.get(column.name()) == null) {
                List<WhatIf> changes = alone(at);
                missing.add(new Missing(column.name(), column.label(), changes.isEmpty() ? together(at) : changes));
            }
        }
        return missing;
    }

    /** The rules that would answer as well, or instead, if they were in force on the day. */
    List<String> notInForce() {
        Set<String> now = ids(grid.decide(facts));
        return whole.decide(facts).stream()
                .filter(rule -> !now.contains(rule.id()))
                .map(rule -> "Rule %s is not in force on %s%s, else it would apply. %s"
                        .formatted(bareId(rule.id()), RuleWords.say(on), laterDay(rule), words(rule)))
                .toList();
    }

    private static String laterDay(FiredRule rule) {
        String from = rule.text("effectiveFrom");
        return from.isEmpty() ? "" : " but from %s".formatted(RuleWords.say(LocalDate.parse(from)));
    }

    /** The rule's own name, without what only the file needs. */
    static String bareId(String id) {
        return id.replaceFirst("^rule-", "");
    }

    /** The rule in words, without its source, which is said beside it. */
    static String words(FiredRule rule) {
        return SOURCE_IN_WORDS.matcher(rule.description()).replaceFirst("");
    }

    private Fired rule(FiredRule rule) {
        List<Said> says = new ArrayList<>();
        grid.table().outputs().stream()
                .filter(output -> !ABOUT_THE_RULE.contains(output.name()))
                .filter(output -> !rule.text(output.name()).isBlank())
                .map(output -> new Said(
                        output.name(),
                        output.label(),
                        RuleWords.say(rule.outputs().get(output.name()))))
                .filter(said -> says.stream().noneMatch(it -> it.value().equalsIgnoreCase(said.value()) && isWord(it)))
                .forEach(says::add);
        return new Fired(
                bareId(rule.id()),
                words(rule),
                says,
                rule.text("source"),
                Boolean.parseBoolean(rule.text("verified")),
                rule.text("effectiveFrom"));
    }

    /** A code and its name are one thing to a reader; two answers "yes" are not. */
    private static boolean isWord(Said said) {
        return !said.value().matches("yes|no|[0-9]+");
    }

    /** What would change if this one fact were known, the values with one consequence taken together. */
    private List<WhatIf> alone(int at) {
        Column column = grid.columns().get(at);
        Map<String, List<Region>> byConsequence = new LinkedHashMap<>();
        for (Region region : grid.regions(at)) {
            String consequence = consequence(Map.of(column.name(), example(region)));
            List<Region> same = byConsequence.computeIfAbsent(consequence, it -> new ArrayList<>());
            int last = same.size() - 1;
            if (last >= 0 && same.get(last).meets(region)) {
                same.set(last, same.get(last).with(region));
            } else {
                same.add(region);
            }
        }
        byConsequence.remove("");
        return byConsequence.entrySet().stream()
                .map(it -> new WhatIf("If " + were(column, it.getValue()), it.getKey(), false))
                .toList();
    }

    /** Where a fact changes nothing by itself: the rules that would fire if one or two more were known. */
    private List<WhatIf> together(int at) {
        List<WhatIf> changes = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            List<Integer> needed = needed(row);
            if (needed.contains(at)
                    && needed.size() > 1
                    && needed.size() <= FACTS_TOGETHER + 1
                    && wouldFire(row, needed)) {
                String condition = needed.stream()
                        .map(it -> were(grid.columns().get(it), List.of(fitting(row, it))))
                        .collect(Collectors.joining(" and "));
                changes.add(new WhatIf("If " + condition, wouldApply(row.says()), true));
            }
        }
        return changes;
    }

    private boolean wouldFire(GridRow row, List<Integer> needed) {
        Map<String, @Nullable Object> supposed = new HashMap<>(facts);
        needed.forEach(it -> supposed.put(grid.columns().get(it).name(), example(fitting(row, it))));
        return ids(grid.decide(supposed)).contains(row.says().id());
    }

    private static String wouldApply(FiredRule rule) {
        return "rule %s would apply. %s".formatted(bareId(rule.id()), words(rule));
    }

    /** The unknown facts that a row asks for, where every known one fits it and the row has not fired; else none. */
    private List<Integer> needed(GridRow row) {
        List<@Nullable Object> values = grid.values(facts);
        List<Integer> needed = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            if (!row.tests().get(at).fits(values.get(at))) {
                if (values.get(at) != null || grid.regions(at).stream().noneMatch(fits(row, at))) {
                    return List.of();
                }
                needed.add(at);
            }
        }
        return needed;
    }

    private Region fitting(GridRow row, int at) {
        return grid.regions(at).stream().filter(fits(row, at)).findFirst().orElse(Region.UNKNOWN);
    }

    private static Predicate<Region> fits(GridRow row, int at) {
        return region -> row.tests().get(at).fits(region.example());
    }

    private static Object example(Region region) {
        Object example = region.example();
        if (example == null) {
            throw new IllegalStateException("A value that can be known has an example");
        }
        return example;
    }

    private static String were(Column column, List<Region> regions) {
        return "“%s” were %s"
                .formatted(
                        column.label(),
                        regions.stream()
                                .map(region -> RuleWords.say(column, region))
                                .collect(Collectors.joining(" or ")));
    }

    /** How the answer would differ, or nothing. */
    private String consequence(Map<String, Object> supposed) {
        Map<String, @Nullable Object> otherwise = new HashMap<>(facts);
        otherwise.putAll(supposed);
        List<FiredRule> then = grid.decide(otherwise);
        List<FiredRule> before = grid.decide(facts);
        Set<String> now = ids(before);
        Set<String> later = ids(then);
        List<String> parts = new ArrayList<>();
        then.stream()
                .filter(rule -> !now.contains(rule.id()))
                .map(Explaining::wouldApply)
                .forEach(parts::add);
        before.stream()
                .filter(rule -> !later.contains(rule.id()))
                .map(rule -> "rule %s would no longer apply.".formatted(bareId(rule.id())))
                .forEach(parts::add);
        return String.join(" ", parts).replace(". rule ", ". Rule ");
    }

    private static Set<String> ids(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
