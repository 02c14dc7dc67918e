package org.alongside.dashboards.domain;

import java.util.List;

/** A page of figures. */
public enum FigurePage {
    PIPELINE(Period.RUNNING),
    LIMITS(Period.RUNNING),
    MAP(Period.RUNNING),
    PEOPLE(Period.RUNNING),
    MEASURES(Period.RUNNING),
    OUTCOMES(Period.WHOLE),
    RETURN(Period.WHOLE);

    private final List<Period> periods;

    FigurePage(List<Period> periods) {
        this.periods = periods;
    }

    /** The periods that can be chosen. */
    public List<Period> periods() {
        return periods;
    }
}
