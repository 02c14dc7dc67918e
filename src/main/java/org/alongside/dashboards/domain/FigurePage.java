package org.alongside.dashboards.domain;

import java.util.List;

/** A page of figures. */
public enum FigurePage {
    PIPELINE("/dashboards", Readers.MANAGERS_AND_ADVOCATES, Period.OPENED, Period.EVERYTHING),
    LIMITS("/dashboards/limits", Readers.MANAGERS_AND_ADVOCATES, Period.RUNNING, Period.TWELVE_MONTHS),
    MAP("/dashboards/map", Readers.MANAGERS_AND_ADVOCATES, Period.RUNNING, Period.TWELVE_MONTHS),
    PEOPLE("/dashboards/people", Readers.MANAGERS_AND_ADVOCATES, Period.OPENED, Period.EVERYTHING),
    MEASURES("/dashboards/special-measures", Readers.MANAGERS, Period.RUNNING, Period.TWELVE_MONTHS),
    OUTCOMES("/dashboards/outcomes", Readers.MANAGERS, Period.WHOLE, Period.EVERYTHING),
    RETURN("/dashboards/return", Readers.MANAGERS, Period.WHOLE, Period.EVERYTHING),
    STUCK("/dashboards/stuck", Readers.MANAGERS, List.of(Period.EVERYTHING), Period.EVERYTHING);

    private final String address;
    private final Readers readers;
    private final List<Period> periods;
    private final Period usual;

    FigurePage(String address, Readers readers, List<Period> periods, Period usual) {
        this.address = address;
        this.readers = readers;
        this.periods = periods;
        this.usual = usual;
    }

    /** Where the page is. */
    public String address() {
        return address;
    }

    /** Who may see it. */
    Readers readers() {
        return readers;
    }

    /** Whether the page itself counts cases that its reader may not open, and shows no count under 5. */
    public boolean leavesSmallCountsOut() {
        return this == MEASURES || this == OUTCOMES || this == RETURN;
    }

    /** The periods that can be chosen. */
    public List<Period> periods() {
        return periods;
    }

    /** The period where none is chosen. */
    public Period usual() {
        return usual;
    }
}
