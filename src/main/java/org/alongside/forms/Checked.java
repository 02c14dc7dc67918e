package org.alongside.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a submitted form.
 *
 * @param answers by key: String, Boolean, Long, BigDecimal, an ISO date or time as String, or a list of String; what was hidden or
 *     left empty is absent
 * @param routing the words among the answers that decide the way of the process: String or Boolean
 * @param errors what the person has to put right, in the form's order
 * @param typed what was sent for the form's own questions, cleaned, to show it again
 * @param unknownKeys names that were sent though the form has no such question: the request is refused
 */
public record Checked(
        Map<String, Object> answers,
        Map<String, Object> routing,
        List<FieldError> errors,
        Map<String, List<String>> typed,
        List<String> unknownKeys) {

    public Checked {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        routing = Collections.unmodifiableMap(new LinkedHashMap<>(routing));
        errors = List.copyOf(errors);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        unknownKeys = List.copyOf(unknownKeys);
    }

    /** Whether the answers may be taken as they are. */
    public boolean passes() {
        return errors.isEmpty() && unknownKeys.isEmpty();
    }

    /** A routing word for every question of the form that gives one; null where it was not answered, so that no way reads a missing word. */
    public Map<String, Object> routingWords(Form form) {
        Map<String, Object> words = new LinkedHashMap<>();
        form.fields().stream()
                .filter(Field::routing)
                .forEach(field -> words.put(field.key(), routing.get(field.key())));
        return words;
    }

    /** The same with one more thing to put right, found by a rule that the form itself does not know. */
    public Checked with(FieldError error) {
        var more = new ArrayList<>(errors);
        more.add(error);
        return new Checked(answers, routing, more, typed, unknownKeys);
    }
}
