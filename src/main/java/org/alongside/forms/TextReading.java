package org.alongside.forms;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads text, counted in characters as people see them counted: a line break is one. */
class TextReading {

    private TextReading() {}

    static Reading of(Field field, String typed) {
        var text = field.kind() == Field.Kind.TEXT_FIELD ? typed.replaceAll("\\s+", " ") : typed;
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        var limits = field.limits();
        var length = text.codePointCount(0, text.length());
        if (limits.maxLength() != null && length > limits.maxLength()) {
            return Reading.wrong(
                    field, Wording.that(field, "must be %s or fewer".formatted(characters(limits.maxLength()))));
        }
        if (limits.minLength() != null && length < limits.minLength()) {
            return Reading.wrong(
                    field, Wording.that(field, "must be %s or more".formatted(characters(limits.minLength()))));
        }
        if (limits.pattern() != null && !Pattern.matches(limits.pattern(), text)) {
            var example = field.hint() == null ? "" : ". " + field.hint();
            return Reading.wrong(field, Wording.that(field, "must be in the right format" + example));
        }
        return Reading.of(text);
    }

    private static String characters(int count) {
        return count == 1 ? "1 character" : String.format(Locale.UK, "%,d characters", count);
    }
}
