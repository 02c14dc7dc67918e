package org.alongside.dashboards.domain;

import java.util.Set;

/** Makes some of the figures. */
public interface FigureSource {

    Set<Figure> figures();

    /** One of its figures with the numbers as they are now. */
    FigureTable table(Figure figure, FigureQuestion question);
}
