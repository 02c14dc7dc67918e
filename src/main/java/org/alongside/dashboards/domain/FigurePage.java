package org.alongside.dashboards.domain;

import java.util.List;

/** A page of figures. */
public enum FigurePage {
    PIPELINE(Period.OPENED, Period.EVERYTHING),
    LIMITS(Period.RUNNING, Period.TWELVE_MONTHS),
    MAP(Period.RUNNING, Period.TWELVE_MONTHS),
    PEOPLE(Period.OPENED, Period.EVERYTHING),
    MEASURES(Period.RUNNING, Period.TWELVE_MONTHS),
    OUTCOMES(Period.WHOLE, Period.EVERYTHING),
    RETURN(Period.WHOLE, Period.EVERYTHING),
    STUCK(List.of(Period.EVERYTHING), Period.EVERYTHING);

    private final List<Period> periods;
    private final Period usual;

    FigurePage(List<Period> periods, Period usual) {
        this.periods = periods;
        this.usual = usual;
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
