package org.alongside.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.architecture.ProcessModel.ForEach;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

/** What a model says about others: the messages it waits for and the processes it calls. */
class ProcessReferencesTest {

    @ForEach
    void namesItsMessagesInKebabCase(ProcessModel model) {
        assertThat(model.all(Message.class))
                .extracting(Message::getName)
                .allSatisfy(name -> assertThat(name).matches("[a-z]+(-[a-z0-9]+)*"));
    }

    @ForEach
    void waitsForEachMessageThatItDeclares(ProcessModel model) {
        assertThat(waits(model)).containsExactlyInAnyOrderElementsOf(names(model.all(Message.class)));
    }

    @Test
    void noTwoProcessesWaitForTheSameMessage() {
        assertThat(ProcessModel.all().stream().flatMap(model -> waits(model).stream()))
                .doesNotHaveDuplicates();
    }

    @ForEach
    void callsOnlyProcessesOfThisDeployment(ProcessModel model) {
        var known = ProcessModel.all().stream().map(ProcessModel::name).collect(toSet());
        Predicate<CallActivity> rule = call -> known.contains(call.getCalledElement())
                && Objects.equals(call.getCamundaCalledElementBinding(), "deployment");
        assertThat(model.breaking(CallActivity.class, rule)).isEmpty();
    }

    @ForEach
    void tellsEachCalledProcessWhichCaseItIs(ProcessModel model) {
        Predicate<CallActivity> rule = call -> {
            var passed = inputs(call);
            return passed.stream().anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))
                    && passed.stream().anyMatch(in -> isSameName(in, "caseId"))
                    && passed.stream().noneMatch(in -> Objects.equals(in.getCamundaVariables(), "all"));
        };
        assertThat(model.breaking(CallActivity.class, rule)).isEmpty();
    }

    @Test
    void everyProcessIsCalledOrStartedOnItsOwn() {
        var called = ProcessModel.all().stream()
                .flatMap(model -> model.all(CallActivity.class).stream())
                .map(CallActivity::getCalledElement)
                .collect(toSet());
        assertThat(ProcessModel.all().stream().map(ProcessModel::name).filter(name -> !called.contains(name)))
                .isSubsetOf(Set.of("young-witness-journey"));
    }

    private static Set<String> waits(ProcessModel model) {
        var messages = Stream.concat(
                model.all(MessageEventDefinition.class).stream().map(MessageEventDefinition::getMessage),
                model.all(ReceiveTask.class).stream().map(ReceiveTask::getMessage));
        return Set.copyOf(names(messages.filter(Objects::nonNull).toList()));
    }

    private static List<String> names(Collection<Message> messages) {
        return messages.stream().map(Message::getName).distinct().toList();
    }

    private static List<CamundaIn> inputs(CallActivity call) {
        return call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaIn.class)
                        .list();
    }

    private static boolean isSameName(CamundaIn in, String name) {
        return name.equals(in.getCamundaSource()) && name.equals(in.getCamundaTarget());
    }
}
