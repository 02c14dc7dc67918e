package org.alongside.testing;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Run;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One of several runs of a walked process that are open in the same case. */
public final class WalkedRun {

    private final ProcessEngine engine;
    private final UUID caseId;
    private final ProcessInstance instance;

    WalkedRun(ProcessEngine engine, UUID caseId, ProcessInstance instance) {
        this.engine = engine;
        this.caseId = caseId;
        this.instance = instance;
    }

    /** The run as steps and handlers are told of it. */
    public Run run() {
        return new Run(caseId, instance.getId());
    }

    /** Completes the open task of this run with one routing word. */
    public WalkedRun complete(String task, String word, Object value) {
        Task open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(task)
                .singleResult();
        engine.getTaskService().complete(open.getId(), Map.of(word, value));
        return this;
    }

    /** Completes the open task of this run. */
    public WalkedRun complete(String task) {
        return complete(task, "done", true);
    }

    /** When the timer of this run at the event is due, after all its timers were asked again. */
    public Date dueOf(String event) {
        engine.getManagementService().recalculateJobDuedate(timer(event).getId(), false);
        return timer(event).getDuedate();
    }

    /** Ids of the tasks of this run that are open, sorted. */
    public List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    private Job timer(String event) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult();
    }
}
