package org.alongside.engine.camunda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.engine.TaskOpened;
import org.alongside.engine.TaskTakenBack;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the domain, in the engine's transaction, when a user task opens and when the process takes it back; who finishes one knows it
 * already. Who does it is the work list's to know: the model's candidate role goes out with the announcement and is not kept by the engine.
 */
@Component
class TaskAnnouncements extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final ApplicationEventPublisher events;

    /** Whose each process is, as far as it was asked lately: a process stays with its case, and its id is never given again. */
    private final Map<String, UUID> cases = Collections.synchronizedMap(new Newest());

    TaskAnnouncements(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String role = element.attributeNS(CAMUNDA, "candidateGroups");
        String form = element.attributeNS(CAMUNDA, "formRef");
        String process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        Step step = new Step(
                role, form, Boolean.parseBoolean(property(element, "freshEyes")), property(element, "timeLimit"));
        definition.getCandidateGroupIdExpressions().clear();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, task -> opened(task, process, step));
        definition.addTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> events.publishEvent(new TaskTakenBack(task.getId())));
    }

    private void opened(DelegateTask task, String process, Step step) {
        events.publishEvent(new TaskOpened(
                task.getId(),
                caseId(task),
                task.getExecution().getProcessBusinessKey(),
                process,
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                step.role(),
                step.form(),
                step.freshEyes(),
                step.limit()));
    }

    /** Asked of the execution: the engine would look for a task's own variables first, and there are none. */
    private UUID caseId(DelegateTask task) {
        UUID known = cases.get(task.getProcessInstanceId());
        if (known != null) {
            return known;
        }
        UUID read = UUID.fromString((String) task.getExecution().getVariable("caseId"));
        cases.put(task.getProcessInstanceId(), read);
        return read;
    }

    /** A property that the model gives an element beside the engine's own. */
    static @Nullable String property(Element element, String name) {
        Element extensions = element.element("extensionElements");
        if (extensions == null) {
            return null;
        }
        Element properties = extensions.elementNS(CAMUNDA, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elements().stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }

    private static final class Newest extends LinkedHashMap<String, UUID> {

        private static final int MOST = 10_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > MOST;
        }
    }

    private record Step(
            String role,
            String form,
            boolean freshEyes,
            @Nullable String limit) {}
}
