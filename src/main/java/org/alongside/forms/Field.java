package org.alongside.forms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param hint one sentence of help, if any
 * @param hide the FEEL expression that hides it, its group's included
 * @param source the provision or practice that asks for the answer, in short
 * @param verified false while the source has not been checked against its text
 * @param routing whether the answer is a word that decides the way of the process
 */
public record Field(
        String key,
        String label,
        @Nullable String hint,
        Kind kind,
        List<Option> options,
        Limits limits,
        @Nullable String hide,
        String source,
        boolean verified,
        boolean routing)
        implements FormComponent {

    public Field {
        options = List.copyOf(options);
    }

    /** Whether an answer must be given when the question is shown. A routing checkbox always has one: ticked or not. */
    public boolean required() {
        return limits.required() && !(kind == Kind.CHECKBOX && routing);
    }

    /** Whether the value is one of the answers offered. */
    public boolean offers(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    Field offering(List<Option> others) {
        return new Field(key, label, hint, kind, others, limits, hide, source, verified, routing);
    }

    /** What kind of answer is asked for. */
    public enum Kind {
        TEXT_FIELD,
        TEXT_AREA,
        NUMBER,
        DATE,
        TIME,
        CHECKBOX,
        RADIO,
        SELECT,
        CHECKLIST
    }

    /** One of the answers offered. */
    public record Option(String label, String value) {}

    /**
     * What an answer must satisfy.
     *
     * @param decimals how many digits a number may have after the point
     * @param pattern a regular expression for the whole text
     * @param readingGrade how hard a text may be to read at most, as a {@linkplain Readability Flesch–Kincaid grade}
     * @param past whether a date tells of what has happened, so that it is today or earlier
     */
    public record Limits(
            boolean required,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            int decimals,
            @Nullable String pattern,
            @Nullable Integer readingGrade,
            boolean past) {}
}
