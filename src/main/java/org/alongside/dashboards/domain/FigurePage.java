package org.alongside.dashboards.domain;

/** A page of figures. */
public enum FigurePage {
    PIPELINE,
    LIMITS,
    MAP,
    PEOPLE,
    MEASURES
}
