package org.alongside.dashboards.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Makes some of the figures. */
public interface FigureSource {

    Set<Figure> figures();

    /** One of its figures with the numbers as they are now. */
    FigureTable table(Figure figure, FigureQuestion question);

    /** Several of its figures over the same cases; a source that reads the same for all of them reads it once. */
    default List<FigureTable> tables(Collection<Figure> figures, FigureQuestion question) {
        return figures.stream().map(figure -> table(figure, question)).toList();
    }
}
