package org.alongside.timelimits;

/** A limit cannot be changed as was asked; the message says which field and what would put it right. Nothing was changed. */
public class LimitNotChanged extends RuntimeException {

    private final String field;
    private final String words;

    LimitNotChanged(String field, String words) {
        super(words);
        this.field = field;
        this.words = words;
    }

    /** The field the message belongs to. */
    public String field() {
        return field;
    }

    /** The message, for the person who asked. */
    public String words() {
        return words;
    }
}
