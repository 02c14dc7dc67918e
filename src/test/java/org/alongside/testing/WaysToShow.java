package org.alongside.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.forms.Field;
import org.alongside.forms.Form;

/** The ways to answer a form in which a question may be shown that its usual answers hide. */
final class WaysToShow {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final int MOST = 200;

    private final Form form;
    private final List<Map<String, List<String>>> starts = new ArrayList<>();

    /**
     * @param also answers that the form's own handler asks for besides
     */
    WaysToShow(Form form, List<Map<String, List<String>>> also) {
        this.form = form;
        starts.add(Map.of());
        starts.addAll(also);
        starts.add(everythingTicked());
    }

    /** The usual answers, changed in what the question's condition asks about. */
    Stream<Map<String, List<String>>> of(Field question, Map<String, List<String>> usual) {
        return starts.stream().flatMap(start -> {
            Map<String, List<String>> first = new HashMap<>(usual);
            first.putAll(start);
            return changed(question, first);
        });
    }

    private Stream<Map<String, List<String>>> changed(Field question, Map<String, List<String>> first) {
        Stream<Map<String, List<String>>> ways = Stream.of(first);
        for (String key : askedAbout(question)) {
            List<List<String>> answers = answers(form.field(key).orElseThrow());
            ways = ways.flatMap(way ->
                    Stream.concat(Stream.of(way), answers.stream().map(answer -> {
                        Map<String, List<String>> another = new HashMap<>(way);
                        another.put(key, answer);
                        return another;
                    })));
        }
        return ways.limit(MOST);
    }

    /** What the condition of the question speaks of, and what the conditions of that speak of. */
    private Set<String> askedAbout(Field question) {
        Set<String> keys = new TreeSet<>();
        List<Field> next = new ArrayList<>(List.of(question));
        while (!next.isEmpty()) {
            Optional.ofNullable(next.remove(0).hide()).stream()
                    .flatMap(hide -> NAME.matcher(hide).results())
                    .map(MatchResult::group)
                    .filter(name -> form.field(name).isPresent() && keys.add(name))
                    .forEach(name -> next.add(form.field(name).orElseThrow()));
        }
        return keys;
    }

    private Map<String, List<String>> everythingTicked() {
        Map<String, List<String>> ticked = new HashMap<>();
        for (Field field : form.fields()) {
            if (field.kind() == Field.Kind.CHECKBOX) {
                ticked.put(field.key(), List.of("true"));
            }
            if (field.kind() == Field.Kind.CHECKLIST && !field.options().isEmpty()) {
                ticked.put(field.key(), List.of(field.options().get(0).value()));
            }
        }
        return ticked;
    }

    private static List<List<String>> answers(Field field) {
        List<List<String>> answers = new ArrayList<>();
        if (field.kind() == Field.Kind.CHECKBOX) {
            answers.add(List.of("true"));
        }
        field.options().forEach(option -> answers.add(List.of(option.value())));
        answers.add(List.of());
        return answers;
    }
}
