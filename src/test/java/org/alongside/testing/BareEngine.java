package org.alongside.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** Camunda 7.24 with its default settings on MariaDB, with the project's models and empty steps: what Alongside is measured against. */
public final class BareEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final CountedDataSource counted;
    private final JdbcTemplate uncounted;
    private final ProcessEngine engine;

    public BareEngine(MariaDb database, Map<Object, Object> steps) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(MariaDb.user());
        settings.setPassword(MariaDb.password());
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(settings);
        counted = new CountedDataSource(pool);
        uncounted = new JdbcTemplate(pool);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + System.identityHashCode(this));
        configuration.setDataSource(counted);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(steps);
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private void deploy() {
        try {
            DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                deployment.addInputStream(model.getFilename(), model.getInputStream());
            }
            deployment.deploy();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A model cannot be read", unreadable);
        }
    }

    /** Does what was asked of the other engine. */
    public void play(EngineRecording.Asked asked) {
        if (asked instanceof EngineRecording.Started started) {
            engine.getRuntimeService()
                    .startProcessInstanceByKey(started.process(), started.businessKey(), started.words());
        } else if (asked instanceof EngineRecording.Completed completed) {
            complete(task(completed.task()), completed.words());
        } else if (asked instanceof EngineRecording.Received received) {
            engine.getRuntimeService()
                    .messageEventReceived(received.message(), waiting(received.message()), received.words());
        } else if (asked instanceof EngineRecording.Ran ran) {
            engine.getManagementService().executeJob(job(ran.activity()));
        }
    }

    /** Completes a task by the engine's Java call. */
    public void complete(String task, Map<String, Object> words) {
        engine.getTaskService().complete(task, words);
    }

    public String task(String key) {
        return first("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = ? order by CREATE_TIME_ limit 1", key);
    }

    private String waiting(String message) {
        return first("select EXECUTION_ID_ from ACT_RU_EVENT_SUBSCR where EVENT_NAME_ = ? limit 1", message);
    }

    private String job(String activity) {
        return first("""
                select job.ID_ from ACT_RU_JOB job join ACT_RU_JOBDEF definition on definition.ID_ = job.JOB_DEF_ID_
                 where definition.ACT_ID_ = ? limit 1""", activity);
    }

    private String first(String sql, String key) {
        return uncounted.queryForList(sql, String.class, key).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("The bare engine has nothing open at " + key));
    }

    public CountedDataSource statements() {
        return counted;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
