package org.alongside.engine.camunda;

import java.lang.reflect.Field;
import java.util.List;
import javax.sql.DataSource;
import org.alongside.engine.CaseLock;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Locks the case before one of its timers or other jobs runs, inside the job's transaction: people lock it in the same order. */
@Component
class CaseLockInterceptor extends CommandInterceptor {

    private static final String CASE_OF_JOB = """
            select instance.BUSINESS_KEY_
              from ACT_RU_JOB job join ACT_RU_EXECUTION instance on instance.ID_ = job.PROCESS_INSTANCE_ID_
             where job.ID_ = ?""";

    /** The command keeps its job to itself and no listener of the engine runs before it has read the execution. */
    private static final Field JOB_ID = jobId();

    private final ObjectProvider<CaseLock> caseLock;
    private final JdbcTemplate jdbc;

    CaseLockInterceptor(ObjectProvider<CaseLock> caseLock, DataSource dataSource) {
        this.caseLock = caseLock;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ExecuteJobsCmd job) {
            lockCaseOf((String) ReflectionUtils.getField(JOB_ID, job));
        }
        return next.execute(command);
    }

    private void lockCaseOf(String jobId) {
        List<String> references = jdbc.queryForList(CASE_OF_JOB, String.class, jobId);
        references.stream()
                .findFirst()
                .ifPresent(reference -> caseLock.getObject().lock(reference));
    }

    private static Field jobId() {
        Field field = ReflectionUtils.findField(ExecuteJobsCmd.class, "jobId", String.class);
        if (field == null) {
            throw new IllegalStateException("The engine's ExecuteJobsCmd has no jobId: this is not Camunda 7.24");
        }
        field.setAccessible(true);
        return field;
    }
}
