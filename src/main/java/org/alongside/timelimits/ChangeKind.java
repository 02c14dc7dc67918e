package org.alongside.timelimits;

/** What may be changed in a limit that was started. */
public enum ChangeKind {
    PAUSED("Stands still from"),
    RESUMED("Runs again from"),
    EXTENDED("Last day changed"),
    CORRECTED("Runs from another day"),
    RULE_CHANGED("Counted by another edition of its rule");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** The change as people say it. */
    public String title() {
        return title;
    }
}
