package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.engine.camunda.TestFeel;
import org.alongside.forms.Field;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormFillingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Forms FORMS = new Forms();

    private final FormCheck check = new FormCheck(TestFeel.feel());
    private final FormFilling filling = new FormFilling(check);

    static Stream<String> forms() {
        return FORMS.all().stream().map(Form::id);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fillsEveryForm(String id) {
        Form form = offered(id);

        Map<String, List<String>> typed = filling.fill(form, Map.of(), TODAY);

        assertThat(check.check(form, typed, TODAY).passes()).isTrue();
        assertThat(check.check(form, FormFilling.inDateParts(form, typed), TODAY)
                        .passes())
                .isTrue();
    }

    /** Each answer that decides a way, or shows other questions, is given once. */
    @ParameterizedTest
    @MethodSource("forms")
    void fillsEveryFormWhicheverAnswerIsChosen(String id) {
        Form form = offered(id);

        form.fields().stream()
                .filter(field -> field.kind() == Field.Kind.RADIO || field.kind() == Field.Kind.SELECT)
                .filter(field -> field.hide() == null)
                .forEach(field -> field.options().forEach(option -> {
                    var typed = filling.fill(form, Map.of(field.key(), List.of(option.value())), TODAY);
                    assertThat(check.check(form, typed, TODAY).answers()).containsEntry(field.key(), option.value());
                }));
    }

    /** What can be chosen in one case alone is offered by its handler: here it is somebody. */
    private static Form offered(String id) {
        Form form = FORMS.form(id);
        return form.offering(form.fields().stream()
                .filter(field ->
                        field.kind() == Field.Kind.SELECT && field.options().isEmpty())
                .collect(Collectors.toMap(Field::key, field -> List.of(new Field.Option("Somebody", "somebody")))));
    }

    @Test
    void leavesHiddenQuestionsOut() {
        var typed = filling.fill(FORMS.form("decide-referral"), Map.of("referral", List.of("accepted")), TODAY);

        assertThat(typed).doesNotContainKey("redirectedTo").containsKey("conflictChecked");
    }

    @Test
    void refusesAnAnswerToAQuestionThatIsNotAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        filling.fill(FORMS.form("decide-referral"), Map.of("pleaOn", List.of("2026-03-04")), TODAY))
                .withMessageContaining("pleaOn");
    }

    @Test
    void putsTheFiveDatesOfADirectionInTheirOrder() {
        var typed =
                filling.fill(FORMS.form("record-court-directions"), Map.of("section28Directed", List.of("yes")), TODAY);

        assertThat(Stream.of(
                                "groundRulesHearingOn",
                                "recordingOn",
                                "recallApplicationBy",
                                "editingApplicationBy",
                                "editingCompleteBy")
                        .map(key -> LocalDate.parse(
                                typed.getOrDefault(key, List.of()).get(0))))
                .isSorted()
                .allMatch(TODAY::isBefore);
    }
}
