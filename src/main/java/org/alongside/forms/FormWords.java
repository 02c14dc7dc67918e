package org.alongside.forms;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.access.AnswerWords;
import org.springframework.stereotype.Component;

/** The words of all forms: those of the form that asks for most of what was sent. */
@Component
class FormWords implements AnswerWords {

    private static final Pattern PART = Pattern.compile("(.+)-(day|month|year|hour|minute)");

    private final Forms forms;

    FormWords(Forms forms) {
        this.forms = forms;
    }

    @Override
    public Optional<String> question(String name, Set<String> together) {
        Matcher part = PART.matcher(name);
        return part.matches()
                ? asked(part.group(1), together).map(field -> field.label() + ", " + part.group(2))
                : asked(name, together).map(Field::label);
    }

    @Override
    public String answer(String name, String value, Set<String> together) {
        return asked(name, together).stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value);
    }

    @Override
    public Optional<Integer> longest(String name, Set<String> together) {
        return asked(name, together).map(field -> field.limits().maxLength()).filter(Objects::nonNull);
    }

    private Optional<Field> asked(String key, Set<String> together) {
        return forms.all().stream()
                .filter(form -> form.field(key).isPresent())
                .max(Comparator.comparingLong(form -> asksFor(form, together)))
                .flatMap(form -> form.field(key));
    }

    private static long asksFor(Form form, Set<String> names) {
        return names.stream()
                .filter(name ->
                        form.field(PART.matcher(name).replaceFirst("$1")).isPresent())
                .count();
    }
}
