package org.alongside.architecture;

import static org.alongside.architecture.ProcessModel.kebab;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.alongside.access.Role;
import org.alongside.architecture.ProcessModel.ForEach;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;

/** How every process is drawn and named, and what its user tasks carry. */
class ProcessModelTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern GENERATED = Pattern.compile("(Activity|Gateway|Event|Flow)_.*|.*_[0-9a-z]{7}");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");

    @Test
    void thereAreModels() {
        assertThat(ProcessModel.all()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ForEach
    void holdsOneExecutableProcessNamedAsItsFile(ProcessModel model) {
        assertThat(model.all(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(model.name());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @ForEach
    void hasNoGeneratedIds(ProcessModel model) {
        Predicate<FlowElement> named = element -> element.getId() != null
                && CAMEL_CASE.matcher(element.getId()).matches()
                && !GENERATED.matcher(element.getId()).matches();
        assertThat(model.breaking(FlowElement.class, named)).isEmpty();
        assertThat(model.breaking(
                        Message.class,
                        message -> CAMEL_CASE.matcher(message.getId()).matches()))
                .isEmpty();
    }

    @ForEach
    void namesEveryNode(ProcessModel model) {
        assertThat(model.breaking(FlowNode.class, node -> isSaid(node.getName())))
                .isEmpty();
    }

    @ForEach
    void namesEachAnswerAndMakesOneOfThemTheDefault(ProcessModel model) {
        for (var gateway : model.all(ExclusiveGateway.class)) {
            var answers = gateway.getOutgoing();
            if (answers.size() > 1) {
                assertThat(gateway.getDefault())
                        .as("default of %s", gateway.getId())
                        .isIn(answers);
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(isSaid(answer.getName()))
                                .as("name of %s", answer.getId())
                                .isTrue());
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(answer.getConditionExpression() == null)
                                .as("%s is the default or has a condition", answer.getId())
                                .isEqualTo(answer.equals(gateway.getDefault())));
            }
        }
    }

    @ForEach
    void asksOnlyAtGatewaysWhereToGo(ProcessModel model) {
        Predicate<SequenceFlow> rule =
                flow -> flow.getConditionExpression() == null || flow.getSource() instanceof ExclusiveGateway;
        assertThat(model.breaking(SequenceFlow.class, rule)).isEmpty();
    }

    @ForEach
    void usesNothingThatHidesLogic(ProcessModel model) {
        for (var type : List.of(
                ScriptTask.class,
                BusinessRuleTask.class,
                MultiInstanceLoopCharacteristics.class,
                Participant.class,
                Lane.class)) {
            assertThat(model.breaking(type, element -> false)).isEmpty();
        }
        for (var type : List.of(CamundaExecutionListener.class, CamundaTaskListener.class, CamundaScript.class)) {
            assertThat(model.bpmn().getModelElementsByType(type))
                    .as(type.getSimpleName())
                    .isEmpty();
        }
        for (var attribute : List.of("class", "delegateExpression", "type", "topic", "decisionRef")) {
            assertThat(model.breaking(FlowNode.class, node -> isAbsent(node, attribute)))
                    .as(attribute)
                    .isEmpty();
        }
    }

    @ForEach
    void givesEachUserTaskTheFormOfItsName(ProcessModel model) {
        Predicate<UserTask> rule = task -> Objects.equals(task.getCamundaFormRef(), kebab(task.getId()))
                && Objects.equals(task.getCamundaFormRefBinding(), "deployment")
                && FormFile.exists(model.name(), kebab(task.getId()));
        assertThat(model.breaking(UserTask.class, rule)).isEmpty();
    }

    @ForEach
    void givesEachUserTaskToOneRole(ProcessModel model) {
        Predicate<UserTask> rule = task -> Optional.ofNullable(task.getCamundaCandidateGroups())
                        .flatMap(Role::ofWord)
                        .filter(Role::doesCasework)
                        .isPresent()
                && task.getCamundaAssignee() == null
                && task.getCamundaCandidateUsers() == null;
        assertThat(model.breaking(UserTask.class, rule)).isEmpty();
    }

    @ForEach
    void saysWhatEachUserTaskIsFor(ProcessModel model) {
        Predicate<UserTask> rule = task -> task.getDocumentations().size() == 1
                && isSaid(task.getDocumentations().iterator().next().getTextContent());
        assertThat(model.breaking(UserTask.class, rule)).isEmpty();
    }

    @Test
    void noTwoUserTasksHaveTheSameId() {
        assertThat(ProcessModel.all().stream()
                        .flatMap(model -> model.all(UserTask.class).stream())
                        .map(UserTask::getId))
                .doesNotHaveDuplicates();
    }

    @ForEach
    void namesOnlyTimeLimitsThatTheTableKnows(ProcessModel model) {
        var known = DecisionModel.of("time-limits").firstColumn();
        Predicate<UserTask> rule =
                task -> ProcessModel.timeLimit(task).map(known::contains).orElse(true);
        assertThat(model.breaking(UserTask.class, rule)).isEmpty();
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isAbsent(FlowNode node, String attribute) {
        return node.getAttributeValueNs(CAMUNDA, attribute) == null;
    }
}
