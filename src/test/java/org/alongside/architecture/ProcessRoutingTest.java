package org.alongside.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.architecture.FormFile.Field;
import org.alongside.architecture.ProcessModel.ForEach;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** The words by which a process finds its way: each is given by somebody before it is asked, and asked by somebody. */
class ProcessRoutingTest {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?(\\w+)( [!=]= '([\\w-]+)')?}");
    private static final Pattern ROUTING_WORD = Pattern.compile("[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*");

    private static final List<ProcessModel> MODELS = ProcessModel.all();
    private static final List<FormFile> FORMS = FormFile.all();

    @ForEach
    void asksOnlyForWordsThatAreGiven(ProcessModel model) {
        var given = wordsOf(model);
        Predicate<SequenceFlow> rule = flow -> flow.getConditionExpression() == null
                || followsAMessage(flow.getSource())
                || questions(flow.getConditionExpression()).allMatch(question -> given.contains(question.word()));
        assertThat(model.breaking(SequenceFlow.class, rule)).isEmpty();
    }

    @ForEach
    void givesBackTheWordsItsCallersWaitFor(ProcessModel model) {
        var awaited = callsOf(model)
                .flatMap(call -> extensions(call, CamundaOut.class))
                .map(CamundaOut::getCamundaSource)
                .toList();
        assertThat(wordsOf(model)).containsAll(awaited);
    }

    @ForEach
    void comparesOnlyWithAnswersThatTheFormOffers(ProcessModel model) {
        var offered = answersOf(model);
        wordsOfSteps(model).forEach(offered::remove);
        wordsOfCalls(model).forEach(offered::remove);
        Predicate<SequenceFlow> rule = flow -> flow.getConditionExpression() == null
                || questions(flow.getConditionExpression())
                        .filter(question -> offered.containsKey(question.word()))
                        .allMatch(question -> offered.get(question.word()).contains(question.answer()));
        assertThat(model.breaking(SequenceFlow.class, rule)).isEmpty();
    }

    @ForEach
    void collectsNoWordThatNobodyAsksFor(ProcessModel model) {
        var asked = new HashSet<>(Set.of("outcome"));
        model.all(ConditionExpression.class)
                .forEach(condition -> questions(condition).forEach(question -> asked.add(question.word())));
        model.all(CallActivity.class).stream()
                .flatMap(call -> extensions(call, CamundaIn.class))
                .forEach(in -> asked.add(in.getCamundaSource()));
        var given = new TreeSet<>(wordsOfSteps(model));
        forms(model)
                .flatMap(form -> form.fields().stream())
                .filter(Field::routes)
                .forEach(f -> given.add(f.key()));
        assertThat(given).filteredOn(word -> !word.endsWith("Id")).isSubsetOf(asked);
    }

    @Test
    void noWordHidesABean() {
        var beans = MODELS.stream().map(ProcessModel::bean).toList();
        assertThat(MODELS).allSatisfy(model -> {
            assertThat(answersOf(model).keySet()).doesNotContainAnyElementsOf(beans);
            assertThat(wordsOfSteps(model)).doesNotContainAnyElementsOf(beans);
        });
    }

    @Test
    void answersThatRouteArePlainWords() {
        assertThat(FORMS.stream().flatMap(form -> form.fields().stream()).filter(Field::routes))
                .allSatisfy(field -> assertThat(field.values()).allMatch(ROUTING_WORD.asMatchPredicate()));
    }

    /** What the routing fields of the process's forms can answer. */
    private static Map<String, Set<String>> answersOf(ProcessModel model) {
        var answers = new HashMap<String, Set<String>>();
        forms(model)
                .flatMap(form -> form.fields().stream())
                .filter(Field::routes)
                .forEach(field -> answers.computeIfAbsent(field.key(), key -> new HashSet<>())
                        .addAll(field.type().equals("checkbox") ? Set.of("") : field.values()));
        return answers;
    }

    private static Stream<FormFile> forms(ProcessModel model) {
        return FORMS.stream().filter(form -> form.folder().equals(model.name()));
    }

    private static Set<String> wordsOfSteps(ProcessModel model) {
        return model.all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaResultVariable)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static Set<String> wordsOf(ProcessModel model) {
        var words = new TreeSet<>(answersOf(model).keySet());
        words.addAll(wordsOfSteps(model));
        words.addAll(wordsOfCalls(model));
        return words;
    }

    /** What called processes give back and what callers pass in. */
    private static Set<String> wordsOfCalls(ProcessModel model) {
        var back = model.all(CallActivity.class).stream()
                .flatMap(call -> extensions(call, CamundaOut.class))
                .map(CamundaOut::getCamundaTarget);
        var passed = callsOf(model)
                .flatMap(call -> extensions(call, CamundaIn.class))
                .map(CamundaIn::getCamundaTarget);
        return Stream.concat(back, passed).filter(Objects::nonNull).collect(toSet());
    }

    private static Stream<CallActivity> callsOf(ProcessModel model) {
        return MODELS.stream()
                .flatMap(caller -> caller.all(CallActivity.class).stream())
                .filter(call -> call.getCalledElement().equals(model.name()));
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    /** A message brings its words with it: no model says which. */
    private static boolean followsAMessage(FlowNode gateway) {
        return gateway.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(CatchEvent.class::isInstance)
                .flatMap(event -> ((CatchEvent) event).getEventDefinitions().stream())
                .anyMatch(MessageEventDefinition.class::isInstance);
    }

    private static Stream<Question> questions(ConditionExpression condition) {
        var text = condition.getTextContent().strip();
        return Stream.of(text.substring(2, text.length() - 1).split(" (\\|\\||&&) "))
                .map(Question::of);
    }

    /** {@code word == 'answer'}, or a word alone for yes or no. */
    private record Question(String word, String answer) {

        static Question of(String part) {
            var question = CONDITION.matcher("${" + part + "}");
            assertThat(question.matches()).as(part).isTrue();
            return new Question(question.group(1), question.group(3) == null ? "" : question.group(3));
        }
    }
}
