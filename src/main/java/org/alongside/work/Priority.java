package org.alongside.work;

/** How pressing somebody says a task is, beside its last day; they say why. The most pressing comes first. */
public enum Priority {
    URGENT("Urgent"),
    HIGH("High"),
    NORMAL("Normal");

    private final String title;

    Priority(String title) {
        this.title = title;
    }

    /** The priority as people say it. */
    public String title() {
        return title;
    }
}
