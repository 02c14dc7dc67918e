package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.springframework.stereotype.Service;

/** All figures, and who may see which. What has changed is counted before anybody looks. */
@Service
public class Figures {

    private final Map<Figure, FigureSource> sources = new EnumMap<>(Figure.class);
    private final Counting counting;

    Figures(List<FigureSource> all, Counting counting) {
        all.forEach(source -> source.figures().forEach(figure -> sources.put(figure, source)));
        this.counting = counting;
    }

    /** Counts what has changed, for whoever draws counts by themselves. */
    public void catchUp() {
        counting.catchUp();
    }

    /** The figures of a page that this person may see. */
    public List<FigureTable> on(FigurePage page, FigureQuestion question) {
        catchUp();
        Map<FigureSource, List<Figure>> bySource = new LinkedHashMap<>();
        Figure.on(page).stream()
                .filter(figure -> mayRead(question.viewer(), figure))
                .forEach(figure -> bySource.computeIfAbsent(source(figure), first -> new ArrayList<>())
                        .add(figure));
        return bySource.entrySet().stream()
                .flatMap(it -> it.getKey().tables(it.getValue(), question).stream())
                .sorted(Comparator.comparing(FigureTable::figure))
                .toList();
    }

    /** One figure; whether the person may see it was asked. */
    public FigureTable one(Figure figure, FigureQuestion question) {
        catchUp();
        return source(figure).table(figure, question);
    }

    /** Whether this person may see the figure, over cases of their own. */
    public static boolean mayRead(Actor actor, Figure figure) {
        return actor.is(Role.MANAGER) || figure.readers() == Readers.MANAGERS_AND_ADVOCATES && actor.is(Role.ADVOCATE);
    }

    private FigureSource source(Figure figure) {
        return Objects.requireNonNull(sources.get(figure), figure.id());
    }
}
