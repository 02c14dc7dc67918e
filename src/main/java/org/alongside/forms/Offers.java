package org.alongside.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form shows besides its questions: answers that the case already knows, so that nobody is asked twice, and questions that
 * somebody marked.
 *
 * @param answers by the question's key; they stand in the inputs of a fresh form and may be changed
 * @param marks by the question's key, what somebody says must change there
 */
public record Offers(Map<String, Offer> answers, Map<String, String> marks) {

    public static final Offers NONE = new Offers(Map.of(), Map.of());

    public Offers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
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
