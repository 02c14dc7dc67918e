package org.alongside.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer read from what was typed: a value, nothing, or what is wrong with it. */
record Reading(@Nullable Object value, @Nullable FieldError error) {

    static final Reading NOTHING = new Reading(null, null);

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading wrong(Field field, String message) {
        return new Reading(null, new FieldError(field.key(), message));
    }

    /** Wrong in some inputs of a question that has several. */
    static Reading wrong(Field field, String message, List<String> inputs) {
        return new Reading(null, new FieldError(field.key(), message, inputs));
    }

    /** The answer to a question, whatever its kind; that it may be required is the caller's matter. */
    static Reading of(Field field, Typed typed) {
        if (field.kind() == Field.Kind.DATE) {
            return DateReading.of(field, typed);
        }
        if (field.kind() == Field.Kind.CHECKLIST) {
            return ChoiceReading.several(field, typed.all(field.key()));
        }
        var sent = typed.all(field.key());
        if (sent.size() > 1) {
            return wrong(field, Wording.that(field, "must be one answer only"));
        }
        var text = sent.isEmpty() ? "" : sent.get(0);
        return switch (field.kind()) {
            case NUMBER -> NumberReading.of(field, text);
            case TIME -> TimeReading.of(field, text);
            case CHECKBOX -> ChoiceReading.tick(field, text);
            case RADIO, SELECT -> ChoiceReading.one(field, text);
            default -> TextReading.of(field, text);
        };
    }
}
