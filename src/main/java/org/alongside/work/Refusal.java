package org.alongside.work;

/** The answers cannot stand; the message says which field and what would put it right. Nothing was changed. */
public class Refusal extends RuntimeException {

    private final String field;
    private final String words;

    public Refusal(String field, String message) {
        super(message);
        this.field = field;
        this.words = message;
    }

    /** The key of the field the message belongs to. */
    public String field() {
        return field;
    }

    /** The message, for the person who sent the form. */
    public String words() {
        return words;
    }
}
