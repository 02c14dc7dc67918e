package org.alongside.engine.camunda;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fence of rule two: what may enter the engine are ids and routing words, and nothing that a person wrote. */
final class RoutingWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{0,64}");

    private RoutingWords() {}

    /**
     * The words unchanged.
     *
     * @throws IllegalArgumentException for a value that is not a word, a boolean, a whole number or null
     */
    static Map<String, Object> checked(Map<String, Object> words) {
        words.forEach((name, value) -> {
            if (!isWord(value)) {
                throw new IllegalArgumentException("%s is not a routing word".formatted(name));
            }
        });
        return words;
    }

    private static boolean isWord(@Nullable Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof String text && WORD.matcher(text).matches();
    }
}
