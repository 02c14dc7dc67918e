package org.alongside.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.forms.Checked;
import org.alongside.forms.Field;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills any form of the class path validly without knowing it: what was chosen, and for every other question that must be answered
 * the first answer offered, a day that makes sense or a sentence that is plainly an example.
 */
@Component
@Profile({"demo", "test"})
public class FormFilling {

    private static final Set<String> ALWAYS_SAID = Set.of("ownWords", "caseServedOn");

    private final FormCheck check;
    private final ExampleText texts = new ExampleText();
    private final ExampleDates dates = new ExampleDates();

    public FormFilling(FormCheck check) {
        this.check = check;
    }

    /**
     * The names and values that a browser would send for this form.
     *
     * @param chosen answers by the questions' keys; several only where several may be ticked, an empty list leaves a question empty
     * @param today the day on which the form is filled in
     * @throws IllegalArgumentException when the form does not ask something chosen, or cannot be filled with what was chosen
     */
    public Map<String, List<String>> fill(Form form, Map<String, List<String>> chosen, LocalDate today) {
        chosen.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("%s does not ask for %s".formatted(form.id(), key));
                });
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            List<String> answer = chosen.containsKey(field.key())
                    ? chosen.getOrDefault(field.key(), List.of())
                    : answer(form, field, today);
            if (!answer.isEmpty()) {
                typed.put(field.key(), answer);
            }
        }
        return shownOnly(form, typed, today);
    }

    /** Questions that a condition hides are not sent; leaving one out may hide or show others. */
    private Map<String, List<String>> shownOnly(Form form, Map<String, List<String>> typed, LocalDate today) {
        Checked checked = passing(form, typed, today);
        while (typed.keySet().retainAll(checked.answers().keySet())) {
            checked = passing(form, typed, today);
        }
        return typed;
    }

    private Checked passing(Form form, Map<String, List<String>> typed, LocalDate today) {
        Checked checked = check.check(form, typed, today);
        if (!checked.passes()) {
            throw new IllegalArgumentException(
                    "%s cannot be filled: %s %s".formatted(form.id(), checked.errors(), checked.unknownKeys()));
        }
        return checked;
    }

    private List<String> answer(Form form, Field field, LocalDate today) {
        if (!field.required() && !ALWAYS_SAID.contains(field.key())) {
            return List.of();
        }
        return switch (field.kind()) {
            case CHECKBOX -> List.of("true");
            case RADIO, SELECT, CHECKLIST -> List.of(field.options().get(0).value());
            case DATE -> List.of(dates.day(form.id(), field.key(), today).toString());
            case TIME -> List.of(dates.time(field.key()));
            case NUMBER -> List.of(texts.number(field));
            case TEXT_FIELD, TEXT_AREA -> List.of(texts.text(form.id(), field));
        };
    }

    /** The same answers with every date as the three parts that a page asks for. */
    public static Map<String, List<String>> inDateParts(Form form, Map<String, List<String>> typed) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        typed.forEach((key, values) -> {
            boolean isDate = form.field(key)
                    .filter(field -> field.kind() == Field.Kind.DATE)
                    .isPresent();
            if (isDate) {
                LocalDate day = LocalDate.parse(values.get(0));
                parts.put(key + "-day", List.of(String.valueOf(day.getDayOfMonth())));
                parts.put(key + "-month", List.of(String.valueOf(day.getMonthValue())));
                parts.put(key + "-year", List.of(String.valueOf(day.getYear())));
            } else {
                parts.put(key, new ArrayList<>(values));
            }
        });
        return parts;
    }
}
