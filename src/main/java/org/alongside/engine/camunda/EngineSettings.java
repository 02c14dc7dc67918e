package org.alongside.engine.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.engine.ProcessSteps;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine on a short lead; each setting answers a finding in {@code src/docs/risks.md}. */
@Component
@Order
class EngineSettings extends AbstractProcessEnginePlugin {

    private final JdbcConnectionDetails database;
    private final ListableBeanFactory beans;
    private final TaskAnnouncements announcements;
    private final CaseLockInterceptor caseLock;
    private final MappingFiles mappingFiles;

    EngineSettings(
            JdbcConnectionDetails database,
            ListableBeanFactory beans,
            TaskAnnouncements announcements,
            CaseLockInterceptor caseLock,
            MappingFiles mappingFiles) {
        this.database = database;
        this.beans = beans;
        this.announcements = announcements;
        this.caseLock = caseLock;
        this.mappingFiles = mappingFiles;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDatabaseType(MappingFiles.typeOf(database.getJdbcUrl()));
        mappingFiles.into(engine);
        engine.setDatabaseSchemaUpdate("false");
        engine.setCustomHistoryLevels(List.of(new ProcessesOnly()));
        engine.setHistory(ProcessesOnly.NAME);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setQueryMaxResultsLimit(500);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        engine.setEnablePasswordPolicy(true);
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT30M,PT2H,PT12H");
        engine.setBeans(stepsOnly());
        engine.setCustomPostBPMNParseListeners(
                with(with(engine.getCustomPostBPMNParseListeners(), announcements), new StrandWords()));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(new QueryGuard(), caseLock));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(List.of(new QueryGuard(), caseLock));
    }

    /** Expressions of models reach the steps of processes and no other bean. */
    private Map<Object, Object> stepsOnly() {
        Map<Object, Object> steps = new HashMap<>();
        for (String name : beans.getBeanNamesForAnnotation(ProcessSteps.class)) {
            steps.put(name, new LazyBean(beans, name).proxy());
        }
        return steps;
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = some == null ? new ArrayList<>() : new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
