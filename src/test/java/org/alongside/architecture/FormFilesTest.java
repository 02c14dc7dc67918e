package org.alongside.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import camundajar.impl.scala.Product;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.architecture.FormFile.Field;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine does not check about forms: it accepts unknown components and references that lead nowhere. */
class FormFilesTest {

    private static final String CASE_EVENTS = "case-events";
    private static final Set<String> ROUTING_TYPES = Set.of("radio", "select", "checkbox");
    /** What the browser's FEEL and the server's agree on. */
    private static final Set<Class<?>> AGREED_FEEL = Set.of(
            Equal.class,
            Conjunction.class,
            Disjunction.class,
            Not.class,
            Ref.class,
            ConstString.class,
            ConstBool.class,
            FunctionInvocation.class);

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(FormFilesTest.class.getResourceAsStream("/forms/alongside-form.schema.json"));
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @Test
    void thereAreForms() {
        assertThat(forms()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void fitsTheSchema(FormFile form) {
        assertThat(SCHEMA.validate(form.json())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void hasTheIdOfItsFile(FormFile form) {
        assertThat(form.id()).isEqualTo(form.name());
    }

    @Test
    void noTwoFormsHaveTheSameId() {
        assertThat(forms().stream().map(FormFile::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void asksEachQuestionUnderAKeyOfItsOwn(FormFile form) {
        assertThat(form.components().stream().map(Field::id)).doesNotHaveDuplicates();
        assertThat(form.fields()).allSatisfy(field -> assertThat(field.key()).isEqualTo(field.id()));
        assertThat(form.fields()).allSatisfy(field -> assertThat(field.values()).doesNotHaveDuplicates());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void saysForEachQuestionWhereItComesFrom(FormFile form) {
        assertThat(form.fields())
                .allSatisfy(field ->
                        assertThat(field.property("source")).as(field.key()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void routesOnlyByAnswersThatAreAlwaysThere(FormFile form) {
        assertThat(form.fields()).filteredOn(Field::routes).allSatisfy(field -> {
            assertThat(field.type()).as(field.key()).isIn(ROUTING_TYPES);
            assertThat(field.required()).as("%s is required", field.key()).isTrue();
            assertThat(field.conditional()).as("%s can be hidden", field.key()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void hidesOnlyByWhatTheFormItselfAsks(FormFile form) {
        var keys = form.fields().stream().map(Field::key).collect(toSet());
        assertThat(form.components())
                .allSatisfy(field -> assertThat(names(field.hiddenWhen()))
                        .as("%s is hidden when %s", field.id(), field.hiddenWhen())
                        .isSubsetOf(keys)
                        .doesNotContain(field.key()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void comparesOnlyWithAnswersThatCanBeGiven(FormFile form) {
        var answers =
                form.fields().stream().flatMap(field -> field.values().stream()).collect(toSet());
        assertThat(form.components())
                .allSatisfy(field -> assertThat(words(field.hiddenWhen()))
                        .as("%s is hidden when %s", field.id(), field.hiddenWhen())
                        .isSubsetOf(answers));
    }

    @Test
    void eachFormIsAskedForByTheUserTaskOfItsName() {
        var asked = new TreeSet<String>();
        for (var model : ProcessModel.all()) {
            model.all(UserTask.class).forEach(task -> asked.add(model.name() + "/" + task.getCamundaFormRef()));
        }
        assertThat(forms().stream()
                        .filter(form -> !form.folder().equals(CASE_EVENTS))
                        .map(FormFile::toString))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Set<String> names(String feel) {
        var names = new HashSet<String>();
        nodes(feel)
                .filter(Ref.class::isInstance)
                .forEach(ref -> names.add(((Ref) ref).names().mkString(".")));
        return names;
    }

    private static Set<String> words(String feel) {
        return nodes(feel)
                .filter(ConstString.class::isInstance)
                .map(word -> ((ConstString) word).value())
                .collect(toSet());
    }

    /** All parts of an expression; fails for one that does not parse or goes beyond what both engines agree on. */
    private static Stream<Exp> nodes(String feel) {
        if (feel.isEmpty()) {
            return Stream.empty();
        }
        var parsed = FEEL.parseExpression(feel);
        assertThat(parsed.isSuccess()).as("%s parses: %s", feel, parsed).isTrue();
        var nodes = partsOf(parsed.parsedExpression().expression()).toList();
        assertThat(nodes).as(feel).allSatisfy(node -> assertThat(AGREED_FEEL).contains(node.getClass()));
        return nodes.stream();
    }

    private static Stream<Exp> partsOf(Object node) {
        var inner = node instanceof Product product
                ? IntStream.range(0, product.productArity())
                        .mapToObj(product::productElement)
                        .flatMap(FormFilesTest::partsOf)
                : Stream.<Exp>empty();
        return node instanceof Exp exp ? Stream.concat(Stream.of(exp), inner) : inner;
    }
}
