package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.alongside.engine.camunda.StrandWords;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Walks one process on an engine in memory, with the real steps and a mocked domain, and remembers which sequence flows were taken.
 * One walk serves a test class, as its extension: after each test what runs is taken away, and after the last the class fails where a
 * sequence flow was never taken. Called processes are stubs that wait in a task of the called process's name until they are told
 * their outcome.
 */
public final class ProcessWalk implements AfterEachCallback, AfterAllCallback {

    private static final AtomicInteger ENGINES = new AtomicInteger();

    private final String process;
    private final Map<String, Integer> taken = new HashMap<>();
    private final ProcessEngine engine;
    private final UUID caseId = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private final Map<Object, Object> steps = new HashMap<>();

    private ProcessWalk(String process, Collection<String> stubs) {
        this.process = process;
        this.engine = engine();
        var deployment = engine.getRepositoryService().createDeployment();
        deployment.addClasspathResource("processes/" + process + ".bpmn");
        stubs.forEach(stub -> deployment.addModelInstance(stub + ".bpmn", stub(stub)));
        deployment.deploy();
    }

    /** A walk through a process of {@code processes/} whose called processes are replaced by stubs. */
    public static ProcessWalk through(String process, String... calledProcesses) {
        return new ProcessWalk(process, Arrays.asList(calledProcesses));
    }

    /** Makes the steps of a process known to the model under their bean name; again in each test, with fresh mocks. */
    public ProcessWalk with(String bean, Object itsSteps) {
        steps.put(bean, itsSteps);
        return this;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Starts the process with routing words besides the case id. */
    public ProcessInstance start(Map<String, Object> words) {
        Map<String, Object> variables = new HashMap<>(words);
        variables.put("caseId", caseId.toString());
        return engine.getRuntimeService().startProcessInstanceByKey(process, "AL-TEST-123", variables);
    }

    public ProcessInstance start() {
        return start(Map.of());
    }

    /** Starts another run of the process in the same case. */
    public WalkedRun run(Map<String, Object> words) {
        return new WalkedRun(engine, caseId, start(words));
    }

    /** Completes the open task with this id, of the walked process or of a stub (whose task is called as the stub). */
    public ProcessWalk complete(String task, Map<String, Object> words) {
        engine.getTaskService().complete(firstOpen(task).getId(), words);
        return this;
    }

    private Task firstOpen(String task) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not open; open are %s".formatted(task, openTasks())));
    }

    public ProcessWalk complete(String task) {
        return complete(task, Map.of());
    }

    /** Completes the open task with one routing word. */
    public ProcessWalk complete(String task, String word, Object value) {
        return complete(task, Map.of(word, value));
    }

    /** Ends a called process, giving its outcome. */
    public ProcessWalk ends(String calledProcess, String outcome) {
        return complete(stubTask(calledProcess), "outcome", outcome);
    }

    /** Lets a called process escalate, as its own model would by an escalation end event; whoever called it may catch that. */
    public ProcessWalk escalates(String calledProcess, String escalation) {
        String task = stubTask(calledProcess);
        engine.getTaskService().handleEscalation(firstOpen(task).getId(), escalation);
        return this;
    }

    /** Hands over a message to the one place that waits for it. */
    public ProcessWalk message(String name, Map<String, Object> words) {
        List<EventSubscription> waiting = engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .eventName(name)
                .list();
        if (waiting.size() != 1) {
            throw new AssertionError("%d places wait for %s".formatted(waiting.size(), name));
        }
        engine.getRuntimeService().messageEventReceived(name, waiting.get(0).getExecutionId(), words);
        return this;
    }

    public ProcessWalk message(String name) {
        return message(name, Map.of());
    }

    /** Fires the timer that waits at the event with this id (for a boundary event: its own id), whatever its due date. */
    public ProcessWalk timer(String event) {
        List<Job> jobs =
                engine.getManagementService().createJobQuery().activityId(event).list();
        if (jobs.size() != 1) {
            throw new AssertionError("%d timers wait at %s".formatted(jobs.size(), event));
        }
        engine.getManagementService().executeJob(jobs.get(0).getId());
        return this;
    }

    /** When the timer at this event is due. */
    public Date dueOf(String event) {
        return engine.getManagementService()
                .createJobQuery()
                .activityId(event)
                .singleResult()
                .getDuedate();
    }

    /** Ids of the tasks open now, stubs included, sorted. */
    public List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** A word as each open task with this id finds it. */
    public List<Object> wordsAt(String task, String word) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).list().stream()
                .map(open -> engine.getTaskService().getVariable(open.getId(), word))
                .collect(Collectors.toList());
    }

    /** How often a sequence flow was taken, by this test and those before. */
    public int taken(String flow) {
        return taken.getOrDefault(flow, 0);
    }

    /** Whether nothing runs any more. */
    public boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    /** A variable of a process instance that has ended or still runs. */
    public Object word(ProcessInstance instance, String name) {
        var found = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult();
        return found == null ? null : found.getValue();
    }

    /** Ends whatever still runs, so that the next test starts on a clear engine. */
    @Override
    public void afterEach(ExtensionContext test) {
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "test over"));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        engine.close();
        assertThat(flowsNotTaken()).as("sequence flows that no test took").isEmpty();
    }

    private Set<String> flowsNotTaken() {
        return Bpmn.readModelFromStream(getClass().getResourceAsStream("/processes/" + process + ".bpmn"))
                .getModelElementsByType(SequenceFlow.class)
                .stream()
                .filter(flow -> !isTaken(flow))
                .map(SequenceFlow::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The engine goes from an event-based gateway to the event that happened without taking the flow between them. */
    private boolean isTaken(SequenceFlow flow) {
        return taken.containsKey(flow.getId())
                || (flow.getSource() instanceof EventBasedGateway
                        && flow.getTarget().getOutgoing().stream().anyMatch(next -> taken.containsKey(next.getId())));
    }

    private ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:walk-%d;DB_CLOSE_DELAY=-1".formatted(ENGINES.incrementAndGet()));
        configuration.setProcessEngineName("walk-" + ENGINES.get());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(steps);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new FlowRecorder(), new StrandWords())));
        return configuration.buildProcessEngine();
    }

    /** The process id in camel case; a process of one word cannot share it with its task. */
    private static String stubTask(String process) {
        StringBuilder name = new StringBuilder();
        for (String part : process.split("-")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString().equals(process) ? process + "Process" : name.toString();
    }

    private static BpmnModelInstance stub(String process) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(stubTask(process))
                .endEvent()
                .done();
    }

    private final class FlowRecorder extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            ExecutionListener recorder = execution -> taken.merge(transition.getId(), 1, Integer::sum);
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, recorder);
        }
    }
}
