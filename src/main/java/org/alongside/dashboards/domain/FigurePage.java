package org.alongside.dashboards.domain;

import java.util.List;

/** A page of figures. */
public enum FigurePage {
    PIPELINE("/dashboards", Period.OPENED, Period.EVERYTHING),
    LIMITS("/dashboards/limits", Period.RUNNING, Period.TWELVE_MONTHS),
    MAP("/dashboards/map", Period.RUNNING, Period.TWELVE_MONTHS),
    PEOPLE("/dashboards/people", Period.OPENED, Period.EVERYTHING),
    MEASURES("/dashboards/special-measures", Period.RUNNING, Period.TWELVE_MONTHS),
    OUTCOMES("/dashboards/outcomes", Period.WHOLE, Period.EVERYTHING),
    RETURN("/dashboards/return", Period.WHOLE, Period.EVERYTHING),
    STUCK("/dashboards/stuck", List.of(Period.EVERYTHING), Period.EVERYTHING);

    private final String address;
    private final List<Period> periods;
    private final Period usual;

    FigurePage(String address, List<Period> periods, Period usual) {
        this.address = address;
        this.periods = periods;
        this.usual = usual;
    }

    /** Where the page is. */
    public String address() {
        return address;
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
