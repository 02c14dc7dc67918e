package org.alongside.engine.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions;
import org.alongside.engine.UnreadableTable;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Decision tables, read and decided by the engine's DMN part without its database. Made before the other beans, so that the tables are read while the
 * rest of Alongside starts.
 */
@Component
class CamundaDecisions implements Decisions, BeanFactoryPostProcessor {

    private final ThreadLocal<@Nullable List<DmnEvaluatedDecisionRule>> fired = new ThreadLocal<>();
    private final Meanwhile<DmnEngine> engine = new Meanwhile<>("decision-engine", this::newEngine);
    private final Meanwhile<Map<String, DecisionTable>> shipped = new Meanwhile<>("decision-tables", this::readShipped);

    private DmnEngine newEngine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                new ArrayList<>(List.of(event -> fired.set(event.getMatchingRules()))));
        return configuration.buildEngine();
    }

    private Map<String, DecisionTable> readShipped() throws IOException {
        Map<String, DecisionTable> tables = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:processes/*.dmn")) {
            DecisionTable table = read(file.getContentAsString(StandardCharsets.UTF_8));
            tables.put(table.text().id(), table);
        }
        return tables;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // only to be made before the others
    }

    @Override
    public List<DecisionTable> shipped() {
        return List.copyOf(shipped.get().values());
    }

    @Override
    public List<RuleTable> tables() {
        return shipped.get().values().stream().map(DecisionTable::text).toList();
    }

    @Override
    public DecisionTable read(String dmn) {
        try {
            DmnModelInstance model =
                    Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
            DmnDecision decision = only(engine.get().parseDecisions(model));
            return new CamundaDecisionTable(engine.get(), fired, decision, model, dmn);
        } catch (ModelException | DmnEngineException unreadable) {
            throw new UnreadableTable("This is not a DMN 1.3 file that can be read");
        }
    }

    private static DmnDecision only(List<DmnDecision> decisions) {
        if (decisions.size() != 1 || !decisions.get(0).isDecisionTable()) {
            throw new UnreadableTable("The file must hold exactly one decision, and that must be a table");
        }
        return decisions.get(0);
    }
}
