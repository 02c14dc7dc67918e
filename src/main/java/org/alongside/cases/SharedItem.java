package org.alongside.cases;

import java.util.Arrays;
import java.util.Optional;

/** What of a case is shared. A consent to one is a consent to no other. The word is the one that forms use. */
public enum SharedItem {
    DATES("dates", "Dates of hearings and meetings"),
    NEEDS("needs", "What helps them: support and special measures"),
    SAFETY("safety", "Worries about safety"),
    HEALTH("health", "Health and well-being"),
    CONTACT("contact", "How to reach them safely"),
    FIRST_PLAN("firstPlan", "What was agreed in the first contact plan");

    private final String word;
    private final String title;

    SharedItem(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    /** The item as people say it. */
    public String title() {
        return title;
    }

    public static Optional<SharedItem> ofWord(String word) {
        return Arrays.stream(values()).filter(item -> item.word.equals(word)).findFirst();
    }
}
