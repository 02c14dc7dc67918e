package org.alongside.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form with its answers, to be read and not to be filled in: every question that was answered, under its heading.
 *
 * @param parts in the form's order; parts without an answer are left out
 */
public record AnsweredForm(List<Part> parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public AnsweredForm {
        parts = List.copyOf(parts);
    }

    /**
     * Puts questions and answers together.
     *
     * @param answers by the questions' keys, as they were kept; what the form does not ask any more is listed last, by its key
     */
    public static AnsweredForm of(Form form, Map<String, ? extends @Nullable Object> answers) {
        List<Part> parts = new ArrayList<>();
        for (FormComponent component : form.components()) {
            String heading = component instanceof FormComponent.Group group ? group.label() : "";
            List<Answered> answered = fields(component).stream()
                    .filter(field -> answers.get(field.key()) != null)
                    .map(field -> new Answered(field.key(), field.label(), words(field, answers.get(field.key()))))
                    .toList();
            if (!answered.isEmpty()) {
                add(parts, new Part(heading, answered));
            }
        }
        List<Answered> noLongerAsked = answers.entrySet().stream()
                .filter(answer ->
                        answer.getValue() != null && form.field(answer.getKey()).isEmpty())
                .map(answer -> new Answered(answer.getKey(), answer.getKey(), String.valueOf(answer.getValue())))
                .toList();
        if (!noLongerAsked.isEmpty()) {
            parts.add(new Part("Asked by an earlier form", noLongerAsked));
        }
        return new AnsweredForm(parts);
    }

    /** The same without some questions. */
    public AnsweredForm without(List<String> keys) {
        return new AnsweredForm(parts.stream()
                .map(part -> new Part(
                        part.heading(),
                        part.answers().stream()
                                .filter(answer -> !keys.contains(answer.key()))
                                .toList()))
                .filter(part -> !part.answers().isEmpty())
                .toList());
    }

    /** Questions outside a group follow one another in one part. */
    private static void add(List<Part> parts, Part part) {
        int last = parts.size() - 1;
        if (part.heading().isEmpty() && last >= 0 && parts.get(last).heading().isEmpty()) {
            List<Answered> both = new ArrayList<>(parts.get(last).answers());
            both.addAll(part.answers());
            parts.set(last, new Part("", both));
        } else {
            parts.add(part);
        }
    }

    private static List<Field> fields(FormComponent component) {
        if (component instanceof Field field) {
            return List.of(field);
        }
        return component instanceof FormComponent.Group group
                ? group.components().stream()
                        .filter(Field.class::isInstance)
                        .map(Field.class::cast)
                        .toList()
                : List.of();
    }

    private static String words(Field field, @Nullable Object answer) {
        return switch (field.kind()) {
            case CHECKBOX -> Boolean.TRUE.equals(answer) ? "Yes" : "No";
            case DATE -> DAY.format(LocalDate.parse(String.valueOf(answer)));
            case RADIO, SELECT -> label(field, answer);
            case CHECKLIST ->
                answer instanceof List<?> ticked
                        ? ticked.stream().map(one -> label(field, one)).collect(Collectors.joining("\n"))
                        : label(field, answer);
            default -> String.valueOf(answer);
        };
    }

    private static String label(Field field, @Nullable Object value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElseGet(() -> String.valueOf(value));
    }

    /** Questions under one heading; no heading at all for those outside a group. */
    public record Part(String heading, List<Answered> answers) {

        public Part {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One question with its answer.
     *
     * @param answer in words; several on a line each
     */
    public record Answered(String key, String question, String answer) {}
}
