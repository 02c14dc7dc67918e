package org.alongside.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.forms.Condition.Both;
import org.alongside.forms.Condition.Includes;
import org.alongside.forms.Condition.Is;

/** Says in a plain line when questions are to be answered: “Only if “What do you decide?” is “Return it to the drafter””. */
class ConditionWords {

    private final Form form;

    ConditionWords(Form form) {
        this.form = form;
    }

    /** The line for questions that this FEEL expression hides. */
    String onlyIf(String hide) {
        return Condition.of(hide)
                .map(condition -> "Only if " + said(condition.negated()))
                .orElse("Only if it applies");
    }

    private String said(Condition condition) {
        if (condition instanceof Both both) {
            return saidTogether(both);
        }
        if (condition instanceof Includes includes) {
            var verb = includes.positive() ? " includes " : " does not include ";
            return label(includes.key()) + verb + option(includes.key(), includes.value());
        }
        return said((Is) condition);
    }

    private String said(Is is) {
        if (is.value() instanceof Boolean ticked) {
            return label(is.key()) + (ticked == is.positive() ? " is ticked" : " is not ticked");
        }
        return label(is.key()) + (is.positive() ? " is " : " is not ") + option(is.key(), String.valueOf(is.value()));
    }

    /** Comparisons of one question with several answers are said in one go: is “a” or “b”; is not “a” or “b”. */
    private String saidTogether(Both both) {
        var parts = new ArrayList<Condition>();
        flatten(both, both.and(), parts);
        var sentences = new LinkedHashMap<String, String>();
        for (var part : parts) {
            if (part instanceof Is is && is.positive() != both.and() && !(is.value() instanceof Boolean)) {
                sentences.merge(
                        "is " + is.key(),
                        said(is),
                        (sofar, more) -> sofar + " or " + option(is.key(), String.valueOf(is.value())));
            } else {
                sentences.put(part.toString(), bracketed(part));
            }
        }
        return sentences.values().stream().collect(Collectors.joining(both.and() ? " and " : " or "));
    }

    private String bracketed(Condition part) {
        return part instanceof Both ? "(" + said(part) + ")" : said(part);
    }

    private static void flatten(Condition condition, boolean and, List<Condition> parts) {
        if (condition instanceof Both both && both.and() == and) {
            flatten(both.left(), and, parts);
            flatten(both.right(), and, parts);
        } else {
            parts.add(condition);
        }
    }

    private String label(String key) {
        return quoted(form.field(key).map(Field::label).orElse(key));
    }

    private String option(String key, String value) {
        return quoted(form.field(key)
                .flatMap(field -> field.options().stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst())
                .map(Field.Option::label)
                .orElse(value));
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
