package org.alongside.forms;

import java.util.List;

/**
 * What is wrong with an answer, and how to put it right.
 *
 * @param key the question's key
 * @param message a sentence that names the question and the remedy
 * @param inputs the inputs to mark, the first of them to link to; for a date {@code key-day}, {@code key-month}, {@code key-year}
 */
public record FieldError(String key, String message, List<String> inputs) {

    public FieldError {
        inputs = List.copyOf(inputs);
    }

    /** An error of the whole answer. */
    public FieldError(String key, String message) {
        this(key, message, List.of(key));
    }
}
