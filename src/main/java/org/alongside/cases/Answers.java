package org.alongside.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody answered on one form, by the fields' keys. */
public record Answers(Map<String, @Nullable Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    /** A text; empty when it was not answered. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    /** Whether a box was ticked or "yes" chosen. */
    public boolean yes(String key) {
        Object value = values.get(key);
        return Boolean.TRUE.equals(value) || "yes".equals(value) || "true".equals(value);
    }

    /** A day, in Europe/London. */
    public Optional<LocalDate> date(String key) {
        String text = text(key);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** The boxes ticked of a checklist. */
    public List<String> chosen(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** A whole number. */
    public Optional<Integer> number(String key) {
        return values.get(key) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }
}
