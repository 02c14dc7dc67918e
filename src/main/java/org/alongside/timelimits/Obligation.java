package org.alongside.timelimits;

/** Whether anybody is late when the last day of a limit has passed. */
public enum Obligation {
    DUTY("Must be done"),
    /** What somebody may do, and may leave. */
    RIGHT("May be done, need not be"),
    /** What begins or ends by itself. */
    PERIOD("Passes by itself");

    private final String title;

    Obligation(String title) {
        this.title = title;
    }

    /** As people say it. */
    public String title() {
        return title;
    }
}
