package org.alongside.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.engine.Decisions;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The decision tables of {@code processes/}, decided by the engine's DMN part without its database: which rule fired is kept by
 * the module that asks.
 */
@Component
class CamundaDecisions implements Decisions {

    private final ThreadLocal<@Nullable List<DmnEvaluatedDecisionRule>> fired = new ThreadLocal<>();
    private final DmnEngine engine;
    private final Map<String, DmnDecision> decisions = new TreeMap<>();
    private final Map<String, RuleTable> tables = new TreeMap<>();
    private final Map<String, Set<String>> inputs = new HashMap<>();

    CamundaDecisions() throws IOException {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                new ArrayList<>(List.of(event -> fired.set(event.getMatchingRules()))));
        engine = configuration.buildEngine();
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:processes/*.dmn")) {
            add(file);
        }
    }

    private void add(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            DmnModelInstance model = Dmn.readModelFromStream(content);
            for (DmnDecision decision : engine.parseDecisions(model)) {
                decisions.put(decision.getKey(), decision);
                RuleTable table = DecisionTableText.of(model, decision.getKey());
                tables.put(decision.getKey(), table);
                inputs.put(decision.getKey(), new LinkedHashSet<>(DecisionTableText.facts(model)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file.getFilename(), unreadable);
        }
    }

    @Override
    public List<FiredRule> decide(String decision, Map<String, @Nullable Object> facts) {
        DmnDecision table = known(decision);
        Map<String, @Nullable Object> all = new HashMap<>();
        inputs.getOrDefault(decision, Set.of()).forEach(name -> all.put(name, null));
        all.putAll(facts);
        try {
            engine.evaluateDecisionTable(table, all);
            List<DmnEvaluatedDecisionRule> rules = fired.get();
            return rules == null
                    ? List.of()
                    : rules.stream().map(rule -> rule(decision, rule)).toList();
        } finally {
            fired.remove();
        }
    }

    private FiredRule rule(String decision, DmnEvaluatedDecisionRule rule) {
        Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
        String description = tables().stream()
                .filter(table -> table.id().equals(decision))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals(rule.getId()))
                .map(Row::description)
                .findFirst()
                .orElse("");
        return new FiredRule(rule.getId(), description, Collections.unmodifiableMap(outputs));
    }

    @Override
    public Set<String> facts(String decision) {
        known(decision);
        return Collections.unmodifiableSet(inputs.getOrDefault(decision, Set.of()));
    }

    @Override
    public List<RuleTable> tables() {
        return List.copyOf(tables.values());
    }

    private DmnDecision known(String decision) {
        DmnDecision table = decisions.get(decision);
        if (table == null) {
            throw new IllegalArgumentException("There is no decision table " + decision);
        }
        return table;
    }
}
