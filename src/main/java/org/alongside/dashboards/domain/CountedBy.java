package org.alongside.dashboards.domain;

import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Stage;

/** By what open cases are counted, where a count leads to its cases. */
public enum CountedBy {
    STAGE("p.stage = :is", FigurePage.PIPELINE, Figure.CASES_BY_AGE),
    /** By the advocate to whom a case is allocated. */
    ADVOCATE("p.gives_advocate and p.advocate_id = :is", FigurePage.PEOPLE, Figure.CASELOAD),
    NOBODY("p.gives_advocate and p.advocate_id is null and :is = ''", FigurePage.PEOPLE, Figure.CASELOAD),
    ADVOCATES_SO_FAR(
            "(select count(*) from case_advocates a where a.case_id = p.case_id) = :is",
            FigurePage.PEOPLE,
            Figure.CONTINUITY);

    private final String condition;
    private final FigurePage page;
    private final Figure figure;

    CountedBy(String condition, FigurePage page, Figure figure) {
        this.condition = condition;
        this.page = page;
        this.figure = figure;
    }

    /** What is true of rows of {@code case_parts p} that are counted as {@code :is}. */
    String condition() {
        return condition;
    }

    /** The page that counts so. */
    public FigurePage page() {
        return page;
    }

    /** The figure that counts so: who may not read it may not ask for its cases. */
    public Figure figure() {
        return figure;
    }

    /** What a word in an address stands for; empty where it stands for nothing. */
    public Optional<Object> value(String word) {
        try {
            return Optional.of(
                    switch (this) {
                        case STAGE -> Stage.valueOf(word).name();
                        case ADVOCATE -> UUID.fromString(word);
                        case NOBODY -> "";
                        case ADVOCATES_SO_FAR -> Integer.valueOf(word);
                    });
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }
}
