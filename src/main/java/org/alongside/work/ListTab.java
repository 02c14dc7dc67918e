package org.alongside.work;

import java.util.Arrays;
import java.util.Optional;

/** Whose work a list shows. */
public enum ListTab {
    /** What one has oneself. */
    MINE("mine", "Mine"),
    /**
     * What waits in the queues of one's roles; to a manager, all that is open in the organisation. Narrowed down by who has it, it is also what
     * the others of one's teams have in hand.
     */
    TEAM("team", "Waiting for my team"),
    /** What others have to do in the cases one has; to a manager, in the cases in which the organisation has a part. */
    WAITING("waiting", "Waiting on others"),
    /** What one has finished. */
    DONE("done", "Done");

    private final String word;
    private final String title;

    ListTab(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for it in addresses. */
    public String word() {
        return word;
    }

    /** The tab as people say it. */
    public String title() {
        return title;
    }

    /** Whether it lists what is still to be done. */
    public boolean isOpen() {
        return this != DONE;
    }

    static Optional<ListTab> ofWord(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word.equals(word)).findFirst();
    }
}
