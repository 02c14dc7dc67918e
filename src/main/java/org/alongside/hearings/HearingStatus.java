package org.alongside.hearings;

/** Where a hearing stands. Only an open one changes: held and vacated are for good. */
public enum HearingStatus {
    OPEN("To come"),
    HELD("Held"),
    VACATED("Taken off the list");

    private final String title;

    HearingStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }

    /** Whether a hearing with this status may become {@code next}. */
    public boolean mayBecome(HearingStatus next) {
        return this == OPEN && next != OPEN;
    }
}
