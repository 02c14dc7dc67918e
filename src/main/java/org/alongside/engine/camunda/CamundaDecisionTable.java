package org.alongside.engine.camunda;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.Decisions.RuleTable;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/** A table that the engine has parsed. Which rules fired, a listener of the engine leaves in {@code fired}. */
final class CamundaDecisionTable implements DecisionTable {

    private final DmnEngine engine;
    private final ThreadLocal<@Nullable List<DmnEvaluatedDecisionRule>> fired;
    private final DmnDecision decision;
    private final DmnModelInstance model;
    private final RuleTable text;
    private final String description;
    private final List<Column> inputs;
    private final List<Column> outputs;
    private final Map<String, String> words;
    private final String dmn;

    CamundaDecisionTable(
            DmnEngine engine,
            ThreadLocal<@Nullable List<DmnEvaluatedDecisionRule>> fired,
            DmnDecision decision,
            DmnModelInstance model,
            String dmn) {
        this.engine = engine;
        this.fired = fired;
        this.decision = decision;
        this.model = model;
        this.text = DecisionTableText.of(model, decision.getKey());
        this.description = DecisionTableText.description(model);
        this.inputs = DecisionTableText.inputs(model);
        this.outputs = DecisionTableText.outputs(model);
        this.words = text.rows().stream().collect(Collectors.toMap(Row::id, Row::description, (one, other) -> one));
        this.dmn = dmn;
    }

    @Override
    public RuleTable text() {
        return text;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<Column> inputs() {
        return inputs;
    }

    @Override
    public List<Column> outputs() {
        return outputs;
    }

    @Override
    public String versionTag() {
        return DecisionTableText.versionTag(model);
    }

    @Override
    public String dmn() {
        return dmn;
    }

    @Override
    public List<FiredRule> decide(Map<String, @Nullable Object> facts) {
        Map<String, @Nullable Object> all = new HashMap<>();
        inputs.forEach(input -> all.put(input.name(), null));
        all.putAll(facts);
        try {
            engine.evaluateDecisionTable(decision, all);
            List<DmnEvaluatedDecisionRule> rules = fired.get();
            return rules == null ? List.of() : rules.stream().map(this::rule).toList();
        } finally {
            fired.remove();
        }
    }

    @Override
    public DecisionTable without(Set<String> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        DmnModelInstance rest = model.clone();
        for (Rule rule : List.copyOf(rest.getModelElementsByType(Rule.class))) {
            if (rows.contains(rule.getId())) {
                rule.getParentElement().removeChildElement(rule);
            }
        }
        return new CamundaDecisionTable(
                engine, fired, engine.parseDecisions(rest).get(0), rest, dmn);
    }

    private FiredRule rule(DmnEvaluatedDecisionRule rule) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> said.put(name, output.getValue().getValue()));
        return new FiredRule(rule.getId(), words.getOrDefault(rule.getId(), ""), Collections.unmodifiableMap(said));
    }
}
