package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.forms.AnsweredForm.Answered;
import org.alongside.forms.Field.Kind;
import org.alongside.forms.Field.Limits;
import org.alongside.forms.Field.Option;
import org.junit.jupiter.api.Test;

class AnsweredFormTest {

    private static final Limits NONE = new Limits(false, null, null, null, null, 0, null, null, false);

    private final Form form = new Form(
            "plan",
            "trial",
            "v1",
            List.of(
                    field("visit", "Is a visit wanted?", Kind.RADIO, new Option("Yes, before the day", "yes")),
                    field("on", "On which day?", Kind.DATE),
                    new FormComponent.Group(
                            "Needs",
                            List.of(
                                    field(
                                            "needs",
                                            "What helps?",
                                            Kind.CHECKLIST,
                                            new Option("Breaks", "breaks"),
                                            new Option("A toy", "toy")),
                                    field("told", "They were told", Kind.CHECKBOX),
                                    field("more", "Anything else?", Kind.TEXT_AREA)),
                            null)));

    @Test
    void answersStandUnderTheirQuestionsInWords() {
        var answered = AnsweredForm.of(
                form, Map.of("visit", "yes", "on", "2026-03-04", "needs", List.of("breaks", "toy"), "told", true));

        assertThat(answered.parts())
                .containsExactly(
                        new AnsweredForm.Part(
                                "",
                                List.of(
                                        new Answered("visit", "Is a visit wanted?", "Yes, before the day"),
                                        new Answered("on", "On which day?", "4 March 2026"))),
                        new AnsweredForm.Part(
                                "Needs",
                                List.of(
                                        new Answered("needs", "What helps?", "Breaks\nA toy"),
                                        new Answered("told", "They were told", "Yes"))));
    }

    @Test
    void whatTheFormDoesNotAskAnyMoreIsNotLost() {
        var answered = AnsweredForm.of(form, Map.of("shoes", "red"));

        assertThat(answered.parts())
                .containsExactly(new AnsweredForm.Part(
                        "Asked by an earlier form", List.of(new Answered("shoes", "shoes", "red"))));
    }

    @Test
    void questionsCanBeLeftOut() {
        var answered = AnsweredForm.of(form, Map.of("visit", "yes", "more", "No"));

        assertThat(answered.without(List.of("more")).parts())
                .extracting(AnsweredForm.Part::heading)
                .containsExactly("");
    }

    private static Field field(String key, String label, Kind kind, Option... options) {
        return new Field(key, label, null, kind, List.of(options), NONE, null, "practice", true, false);
    }
}
