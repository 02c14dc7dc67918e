package org.alongside.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.forms.Field.Kind;
import org.alongside.forms.FieldView.Beside;
import org.alongside.forms.FieldView.Choice;
import org.alongside.forms.FieldView.Entry;
import org.alongside.forms.FieldView.Words;
import org.jspecify.annotations.Nullable;

/** Draws one question with what was typed for it. */
class FieldDrawing {

    private static final int SHORT_TEXT = 30;
    private static final int DATE_INPUTS = 3;

    private final Map<String, List<String>> typed;
    private final Offers offers;
    private final Map<String, FieldError> errors;

    FieldDrawing(FormView.Filled filled, Map<String, FieldError> errors) {
        this.typed = filled.typed();
        this.offers = filled.offers();
        this.errors = errors;
    }

    FieldView draw(Field field) {
        return new FieldView(shape(field), field.key(), field.key(), words(field), entry(field), choices(field));
    }

    /** The input that the error summary links to. */
    static String firstInput(Field field, FieldError error) {
        var whole = error.inputs().equals(List.of(field.key()));
        return field.kind() == Kind.DATE && whole ? day(field) : error.inputs().get(0);
    }

    private static String shape(Field field) {
        return switch (field.kind()) {
            case TEXT_FIELD, NUMBER, TIME -> "input";
            case TEXT_AREA -> "textarea";
            case DATE -> "date";
            case CHECKBOX -> "checkbox";
            case RADIO -> "radios";
            case SELECT -> "select";
            case CHECKLIST -> "checkboxes";
        };
    }

    private Words words(Field field) {
        var mustBeAnswered = field.required() || field.kind() == Kind.CHECKBOX;
        var error = errors.get(field.key());
        return new Words(
                mustBeAnswered ? field.label() : field.label() + " (optional)",
                field.kind() == Kind.CHECKBOX ? null : "s",
                hint(field),
                source(field),
                field.verified(),
                error == null ? null : error.message(),
                new Beside(offeredFrom(field), offers.marks().get(field.key())));
    }

    /** Said only while the answer is the one that was offered: what somebody changed is theirs. */
    private @Nullable String offeredFrom(Field field) {
        var offer = offers.answers().get(field.key());
        return offer != null && offer.values().equals(standing(field)) ? offer.from() : null;
    }

    private List<String> standing(Field field) {
        var parts = field.kind() == Kind.DATE ? dateInputs(field) : List.<Choice>of();
        var day = parts.stream().map(Choice::value).filter(Objects::nonNull).toList();
        return day.size() == DATE_INPUTS && typed.containsKey(day(field))
                ? List.of("%4s-%2s-%2s"
                        .formatted(day.get(2), day.get(1), day.get(0))
                        .replace(' ', '0'))
                : typed.getOrDefault(field.key(), List.of());
    }

    private static String day(Field field) {
        return field.key() + "-day";
    }

    /** That nothing but practice asks for an answer helps nobody who answers; {@code src/docs/forms.md} has it. */
    private static @Nullable String source(Field field) {
        boolean onlyPractice = field.verified() && field.source().startsWith("practice");
        return onlyPractice || field.source().isBlank() ? null : field.source();
    }

    private static @Nullable String hint(Field field) {
        if (field.hint() != null) {
            return field.hint();
        }
        return switch (field.kind()) {
            case DATE -> "For example, 27 3 2026";
            case TIME -> "For example, 14:30";
            case CHECKLIST -> "Select all that apply.";
            default -> null;
        };
    }

    /** Workers write about other people here, so browsers are told to remember nothing of it. */
    private Entry entry(Field field) {
        var value = one(field.key());
        var maxLength = field.limits().maxLength();
        return switch (field.kind()) {
            case TEXT_FIELD ->
                new Entry(
                        value,
                        maxLength != null && maxLength <= SHORT_TEXT ? "govuk-input--width-20" : null,
                        null,
                        "off",
                        null,
                        1);
            case NUMBER ->
                new Entry(
                        value,
                        "govuk-input--width-5",
                        field.limits().decimals() == 0 ? "numeric" : "decimal",
                        "off",
                        null,
                        1);
            case TIME -> new Entry(value, "govuk-input--width-5", null, "off", null, 1);
            case TEXT_AREA -> new Entry(value, null, null, "off", maxLength, 5);
            case DATE -> new Entry(null, null, "numeric", "off", null, 1);
            default -> Entry.NONE;
        };
    }

    private List<Choice> choices(Field field) {
        return switch (field.kind()) {
            case CHECKBOX ->
                List.of(new Choice(field.key(), field.key(), field.label(), "true", "true".equals(one(field.key()))));
            case DATE -> dateInputs(field);
            case SELECT -> {
                var choices = new ArrayList<Choice>();
                choices.add(new Choice("", "", "Choose an answer", "", false));
                choices.addAll(offered(field));
                yield choices;
            }
            default -> offered(field);
        };
    }

    private List<Choice> offered(Field field) {
        var chosen = typed.getOrDefault(field.key(), List.of());
        var choices = new ArrayList<Choice>();
        var unfit = offers.unfit().getOrDefault(field.key(), Set.of());
        for (var option : field.options()) {
            if (unfit.contains(option.value()) && !chosen.contains(option.value())) {
                continue;
            }
            var id = choices.isEmpty() ? field.key() : field.key() + "-" + (choices.size() + 1);
            choices.add(new Choice(id, field.key(), option.label(), option.value(), chosen.contains(option.value())));
        }
        return choices;
    }

    private List<Choice> dateInputs(Field field) {
        var iso = one(field.key());
        var whole = iso != null && iso.matches("\\d{4}-\\d{2}-\\d{2}") ? iso.split("-") : new String[] {"", "", ""};
        return List.of(
                dateInput(field, "day", whole[2]),
                dateInput(field, "month", whole[1]),
                dateInput(field, "year", whole[0]));
    }

    private Choice dateInput(Field field, String part, String fromWhole) {
        var name = field.key() + "-" + part;
        var value = one(name);
        var error = errors.get(field.key());
        var wrong = error != null
                && (error.inputs().contains(name) || error.inputs().contains(field.key()));
        var label = part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1);
        return new Choice(name, name, label, value == null && !fromWhole.isEmpty() ? fromWhole : value, wrong);
    }

    private @Nullable String one(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }
}
