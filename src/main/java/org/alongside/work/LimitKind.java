package org.alongside.work;

import java.util.Arrays;
import java.util.Optional;

/** Who gave a task its last day. */
public enum LimitKind {
    LAW("law", "The law or a court"),
    CODE("code", "The Victims' Code"),
    PRACTICE("practice", "Usual practice");

    private final String word;
    private final String title;

    LimitKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for it in addresses. */
    public String word() {
        return word;
    }

    /** The kind as people say it. */
    public String title() {
        return title;
    }

    /** The kind that this word of an address means. */
    public static Optional<LimitKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
