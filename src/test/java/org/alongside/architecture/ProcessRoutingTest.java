package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.architecture.FormFile.Field;
import org.alongside.architecture.ProcessModel.ForEach;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;

/** The words by which a process finds its way: each is given by somebody before it is asked, and asked by somebody. */
class ProcessRoutingTest {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?(\\w+)( [!=]= '([\\w-]+)')?}");
    private static final Pattern ROUTING_WORD = Pattern.compile("[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*");

    @ForEach
    void asksOnlyForWordsThatAreGiven(ProcessModel model) {
        var given = new HashSet<String>();
        given.addAll(answersOf(model).keySet());
        given.addAll(wordsOfSteps(model));
        given.addAll(wordsOfCalls(model));
        Predicate<SequenceFlow> rule = flow -> flow.getConditionExpression() == null
                || questions(flow.getConditionExpression()).allMatch(question -> given.contains(question.word()));
        assertThat(model.breaking(SequenceFlow.class, rule)).isEmpty();
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
        model.bpmn().getModelElementsByType(CamundaIn.class).forEach(in -> asked.add(in.getCamundaSource()));
        var given = new TreeSet<>(wordsOfSteps(model));
        forms(model)
                .flatMap(form -> form.fields().stream())
                .filter(Field::routes)
                .forEach(f -> given.add(f.key()));
        assertThat(given).filteredOn(word -> !word.endsWith("Id")).isSubsetOf(asked);
    }

    @Test
    void noWordHidesABean() {
        var beans = ProcessModel.all().stream().map(ProcessModel::bean).toList();
        assertThat(ProcessModel.all()).allSatisfy(model -> {
            assertThat(answersOf(model).keySet()).doesNotContainAnyElementsOf(beans);
            assertThat(wordsOfSteps(model)).doesNotContainAnyElementsOf(beans);
        });
    }

    @Test
    void answersThatRouteArePlainWords() {
        assertThat(FormFile.all().stream()
                        .flatMap(form -> form.fields().stream())
                        .filter(Field::routes))
                .allSatisfy(field -> assertThat(field.values()).allMatch(ROUTING_WORD.asMatchPredicate()));
    }

    /** What the routing fields of the process's forms, and of what can happen at any time, can answer. */
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
        return FormFile.all().stream().filter(form -> form.folder().equals(model.name()));
    }

    private static Set<String> wordsOfSteps(ProcessModel model) {
        var words = new TreeSet<String>();
        model.all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaResultVariable)
                .filter(word -> word != null)
                .forEach(words::add);
        return words;
    }

    /** What called processes give back and what callers pass in. */
    private static Set<String> wordsOfCalls(ProcessModel model) {
        var words = new TreeSet<String>();
        model.bpmn().getModelElementsByType(CamundaOut.class).forEach(out -> words.add(out.getCamundaTarget()));
        for (var caller : ProcessModel.all()) {
            caller.all(CallActivity.class).stream()
                    .filter(call -> call.getCalledElement().equals(model.name()))
                    .flatMap(call ->
                            call
                                    .getExtensionElements()
                                    .getElementsQuery()
                                    .filterByType(CamundaIn.class)
                                    .list()
                                    .stream())
                    .map(CamundaIn::getCamundaTarget)
                    .filter(word -> word != null)
                    .forEach(words::add);
        }
        return words;
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
