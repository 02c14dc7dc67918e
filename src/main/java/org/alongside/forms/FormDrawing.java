package org.alongside.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.forms.FormView.Paragraphs;
import org.alongside.forms.FormView.Part;
import org.alongside.forms.FormView.Problem;
import org.alongside.forms.FormView.Section;
import org.jspecify.annotations.Nullable;

/** Lays a form out: neighbours under one condition come together in one section. */
class FormDrawing {

    private static final JsonMapper JSON = new JsonMapper();

    private final Form form;
    private final FieldDrawing fields;
    private final ConditionWords words;
    private final List<FieldError> errors;
    private int sections;

    FormDrawing(Form form, FormView.Filled filled, List<FieldError> errors) {
        this.form = form;
        this.errors = errors;
        this.words = new ConditionWords(form);
        this.fields = new FieldDrawing(
                filled,
                errors.stream()
                        .collect(Collectors.toMap(FieldError::key, Function.identity(), (first, next) -> first)));
    }

    FormView view() {
        return new FormView(
                parts(form.components(), null),
                errors.stream().map(this::problem).toList());
    }

    private List<Part> parts(List<FormComponent> components, @Nullable String already) {
        var parts = new ArrayList<Part>();
        for (int first = 0; first < components.size(); ) {
            var hide = components.get(first).hide();
            int next = first + 1;
            while (next < components.size()
                    && Objects.equals(components.get(next).hide(), hide)) {
                next++;
            }
            var alike = components.subList(first, next).stream().map(this::part).toList();
            if (hide == null || hide.equals(already)) {
                parts.addAll(alike);
            } else {
                parts.add(conditional(hide, alike));
            }
            first = next;
        }
        return parts;
    }

    private Section conditional(String hide, List<Part> parts) {
        return new Section("section-" + ++sections, null, words.onlyIf(hide), forScript(hide), parts);
    }

    private Part part(FormComponent component) {
        if (component instanceof FormComponent.Text text) {
            return new Paragraphs(List.of(text.text().split("\\R\\s*\\R")));
        }
        if (component instanceof FormComponent.Group group) {
            return new Section(
                    "section-" + ++sections, group.label(), null, null, parts(group.components(), group.hide()));
        }
        return fields.draw((Field) component);
    }

    private Problem problem(FieldError error) {
        var href = form.field(error.key())
                .map(field -> "#" + FieldDrawing.firstInput(field, error))
                .orElse(null);
        return new Problem(error.message(), href);
    }

    private static @Nullable String forScript(String hide) {
        return Condition.of(hide).map(FormDrawing::json).orElse(null);
    }

    private static String json(Condition condition) {
        try {
            return JSON.writeValueAsString(condition.forScript());
        } catch (JsonProcessingException listsOfWordsAlwaysWrite) {
            throw new IllegalStateException(listsOfWordsAlwaysWrite);
        }
    }
}
