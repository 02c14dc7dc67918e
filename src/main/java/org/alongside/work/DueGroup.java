package org.alongside.work;

import java.util.Arrays;
import java.util.Optional;

/** How pressing tasks are by their last day, in plain words. */
public enum DueGroup {
    CRITICAL("critical", "Critically overdue"),
    OVERDUE("overdue", "Overdue"),
    SOON("soon", "Due soon"),
    LATER("later", "Later"),
    /** A right, or a period that passes by itself: nobody is late. */
    PASSED("passed", "Time has passed");

    private final String word;
    private final String title;

    DueGroup(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for it in addresses. */
    public String word() {
        return word;
    }

    /** The group as people say it. */
    public String title() {
        return title;
    }

    /** Whether somebody is late. */
    public boolean isLate() {
        return this == CRITICAL || this == OVERDUE;
    }

    /** The group that this word of an address means. */
    public static Optional<DueGroup> ofWord(String word) {
        return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
    }
}
