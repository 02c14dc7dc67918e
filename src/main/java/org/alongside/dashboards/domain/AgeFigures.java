package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.cases.Stage;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long open cases have been in their stage. */
@Component
class AgeFigures implements FigureSource {

    static final String AGES = """
            select p.stage, p.stage_since, count(*) as cases from case_parts p
             where %s group by p.stage, p.stage_since""";

    /** The bands end after so many days; the last has no end. */
    private static final int[] BANDS = {30, 90, 180, 365};

    private final JdbcClient database;

    AgeFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.CASES_BY_AGE);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        Map<Stage, Ages> stages = new EnumMap<>(Stage.class);
        Stage.open().forEach(stage -> stages.put(stage, new Ages()));
        CasesAsked scope = CasesAsked.of(question);
        database.sql(AGES.formatted(scope.ofOpenParts("p")))
                .params(scope.params())
                .query(row -> {
                    LocalDate since = row.getObject("stage_since", LocalDate.class);
                    int days = Math.toIntExact(ChronoUnit.DAYS.between(since, question.today()));
                    Objects.requireNonNull(stages.get(Stage.valueOf(row.getString("stage"))))
                            .add(days, row.getLong("cases"));
                });
        return FigureTable.of(
                figure,
                1,
                List.of(
                        "Stage",
                        "Cases#",
                        "Up to 30 days#",
                        "31 to 90#",
                        "91 to 180#",
                        "181 to 365#",
                        "Over 365#",
                        "Days: least~1",
                        "Median~1",
                        "90th percentile~1"),
                stages.entrySet().stream()
                        .map(it -> it.getValue().row(it.getKey()))
                        .toList());
    }

    private static final class Ages {

        private final Histogram days = new Histogram();
        private final long[] bands = new long[BANDS.length + 1];

        void add(int age, long cases) {
            days.add(age, cases);
            int band = 0;
            while (band < BANDS.length && age > BANDS[band]) {
                band++;
            }
            bands[band] += cases;
        }

        Row row(Stage stage) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(stage.title());
            cells.add(days.count());
            for (long band : bands) {
                cells.add(band);
            }
            cells.add(days.min().orElse(null));
            cells.add(days.median().orElse(null));
            cells.add(days.ninetieth().orElse(null));
            return new Row(cells, "/cases?stage=" + stage.name());
        }
    }
}
