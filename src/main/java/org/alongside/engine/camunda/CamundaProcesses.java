package org.alongside.engine.camunda;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.engine.NothingWaits;
import org.alongside.engine.Processes;
import org.alongside.engine.TaskGone;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's runtime, asked in the domain's words. */
@Component
class CamundaProcesses implements Processes {

    private static final String WAITING = """
            select instance.ID_ as run, subscription.EXECUTION_ID_ as execution, subscription.EVENT_NAME_ as message
              from ACT_RU_EXECUTION instance
              join ACT_RU_EVENT_SUBSCR subscription on subscription.PROC_INST_ID_ = instance.ID_
             where instance.BUSINESS_KEY_ = :reference and subscription.EVENT_TYPE_ = 'message'""";

    private static final String TIMERS = """
            select job.ID_
              from ACT_RU_EXECUTION instance join ACT_RU_JOB job on job.PROCESS_INSTANCE_ID_ = instance.ID_
             where instance.BUSINESS_KEY_ = :reference and job.TYPE_ = 'timer'""";

    private static final String JOBS = """
            select distinct job.ID_, job.DUEDATE_
              from ACT_RU_EXECUTION instance join ACT_RU_JOB job on job.PROCESS_INSTANCE_ID_ = instance.ID_
             where instance.BUSINESS_KEY_ = :reference and job.RETRIES_ > 0 and job.SUSPENSION_STATE_ = 1""";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final JdbcClient database;

    CamundaProcesses(RuntimeService runtime, TaskService tasks, ManagementService management, JdbcClient database) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.database = database;
    }

    @Override
    public void start(String processId, UUID caseId, String caseReference, Map<String, Object> words) {
        Map<String, Object> variables = new HashMap<>(RoutingWords.checked(words));
        variables.put("caseId", caseId.toString());
        runtime.startProcessInstanceByKey(processId, caseReference, variables);
    }

    @Override
    public void complete(String engineTaskId, Map<String, Object> words) {
        try {
            tasks.complete(engineTaskId, RoutingWords.checked(words));
        } catch (NullValueException gone) {
            throw new TaskGone(engineTaskId);
        }
    }

    @Override
    public Optional<String> word(String engineTaskId, String word) {
        try {
            return Optional.ofNullable((String) tasks.getVariable(engineTaskId, word));
        } catch (NullValueException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void correlate(String message, String caseReference, Map<String, Object> words) {
        List<String> executions = waiting(message, caseReference, "execution");
        if (executions.isEmpty()) {
            throw new NothingWaits(message);
        }
        if (executions.size() > 1) {
            throw new IllegalStateException("%d places wait for %s".formatted(executions.size(), message));
        }
        runtime.messageEventReceived(message, executions.get(0), RoutingWords.checked(words));
    }

    @Override
    public void correlate(String message, String caseReference, String word, String value, Map<String, Object> words) {
        String execution = waiting(message, caseReference, "execution").stream()
                .filter(candidate -> value.equals(runtime.getVariable(candidate, word)))
                .findFirst()
                .orElseThrow(() -> new NothingWaits(message));
        runtime.messageEventReceived(message, execution, RoutingWords.checked(words));
    }

    @Override
    public boolean awaits(String message, String caseReference) {
        return awaiting(message, caseReference).isPresent();
    }

    @Override
    public Optional<String> awaiting(String message, String caseReference) {
        List<String> runs = waiting(message, caseReference, "run");
        return runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty();
    }

    @Override
    public Set<String> awaited(String caseReference) {
        return new TreeSet<>(database.sql(WAITING)
                .param("reference", caseReference)
                .query((row, n) -> row.getString("message"))
                .list());
    }

    @Override
    public void recalculateTimers(String caseReference) {
        database.sql(TIMERS)
                .param("reference", caseReference)
                .query(String.class)
                .list()
                .forEach(job -> management.recalculateJobDuedate(job, false));
    }

    @Override
    public int runDueJobs(Instant now) {
        return run(() -> firstDue(now));
    }

    @Override
    public int runDueJobs(String caseReference, Instant now) {
        return run(() ->
                nextOf(caseReference).filter(job -> !job.dueAt().isAfter(now)).map(CaseJob::id));
    }

    @Override
    public Optional<Instant> nextJob(String caseReference) {
        return nextOf(caseReference).map(CaseJob::dueAt);
    }

    private int run(Supplier<Optional<String>> next) {
        int ran = 0;
        for (var job = next.get(); job.isPresent(); job = next.get()) {
            ran += ran(job.get());
        }
        return ran;
    }

    /** A job that the engine has run by itself meanwhile has run; the case's lock lets only one of us at it. */
    private int ran(String job) {
        try {
            management.executeJob(job);
            return 1;
        } catch (OptimisticLockingException | ConcurrencyFailureException lost) {
            return 0;
        } catch (ProcessEngineException failure) {
            if (management.createJobQuery().jobId(job).count() > 0) {
                throw failure;
            }
            return 0;
        }
    }

    private Optional<String> firstDue(Instant now) {
        var due = management.createJobQuery().withRetriesLeft().active().duedateLowerThan(Date.from(now.plusMillis(1)));
        return due.orderByJobDuedate().asc().listPage(0, 1).stream().findFirst().map(Job::getId);
    }

    /** A job without a due date is due at once. */
    private Optional<CaseJob> nextOf(String caseReference) {
        return database
                .sql(JOBS)
                .param("reference", caseReference)
                .query((row, n) -> new CaseJob(row.getString("ID_"), dueAt(row.getTimestamp("DUEDATE_"))))
                .list()
                .stream()
                .min(Comparator.comparing(CaseJob::dueAt));
    }

    private static Instant dueAt(@Nullable Timestamp due) {
        return due == null ? Instant.EPOCH : due.toInstant();
    }

    @Override
    public boolean isRunning(String caseReference) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseReference)
                        .count()
                > 0;
    }

    @Override
    public boolean isRunning(String processId, String caseReference) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processId)
                        .processInstanceBusinessKey(caseReference)
                        .count()
                > 0;
    }

    @Override
    public void endAll(String caseReference, String reasonWord) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseReference)
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reasonWord));
    }

    private List<String> waiting(String message, String caseReference, String column) {
        return database.sql(WAITING + " and subscription.EVENT_NAME_ = :message")
                .param("reference", caseReference)
                .param("message", message)
                .query((row, n) -> row.getString(column))
                .list();
    }

    private record CaseJob(String id, Instant dueAt) {}
}
