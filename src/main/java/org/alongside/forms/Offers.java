package org.alongside.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form shows besides its questions: answers that the case already knows, so that nobody is asked twice, and questions that
 * somebody marked.
 *
 * @param answers by the question's key; they stand in the inputs of a fresh form and may be changed
 * @param marks by the question's key, what somebody says must change there
 * @param unfit by the question's key, the options that do not fit this case and are not shown, unless one of them was chosen
 */
public record Offers(Map<String, Offer> answers, Map<String, String> marks, Map<String, Set<String>> unfit) {

    public static final Offers NONE = new Offers(Map.of(), Map.of());

    public Offers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        unfit = Map.copyOf(unfit);
    }

    /** Answers and marks, with every option of the form. */
    public Offers(Map<String, Offer> answers, Map<String, String> marks) {
        this(answers, marks, Map.of());
    }

    /** The same without options that do not fit. */
    public Offers without(Map<String, Set<String>> options) {
        return new Offers(answers, marks, options);
    }

    /** The answers offered as a browser would have sent them. */
    Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((key, offer) -> typed.put(key, offer.values()));
        return typed;
    }

    /**
     * One answer offered.
     *
     * @param values as a form sends them: words, text, a day as 2026-11-23
     * @param from where it comes from, after "from": {@code the recorded interview of 3 March 2026}
     */
    public record Offer(List<String> values, String from) {

        public Offer {
            values = List.copyOf(values);
        }

        public static Offer of(String value, String from) {
            return new Offer(List.of(value), from);
        }
    }
}
