package org.alongside.dashboards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** How many open cases are in each stage and for how long, and what is overdue in them. */
@Component
class Pipeline implements FigureSource {

    static final String AGES = """
            select p.stage, p.stage_since, count(*) as cases from case_parts p
             where %s group by p.stage, p.stage_since""";

    /** The index has them stage by stage; MariaDB would rather read the other one, and sort. */
    static final String OVERDUE = """
            select w.stage, count(*) as tasks from part_tasks w use index (part_tasks_by_stage)
             where %s and %s%s group by w.stage""";

    /** The bands end after so many days; the last has no end. */
    private static final int[] BANDS = {30, 90, 180, 365};

    private static final List<String> COLUMNS = List.of(
            "Stage",
            "Cases#",
            "Overdue tasks~",
            "Up to 30 days#",
            "31 to 90#",
            "91 to 180#",
            "181 to 365#",
            "Over 365#",
            "Days: least~1",
            "Median~1",
            "90th percentile~1",
            "Most~1");

    private final JdbcClient database;
    private final Overdue overdue;

    Pipeline(JdbcClient database, Overdue overdue) {
        this.database = database;
        this.overdue = overdue;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.CASES_BY_AGE);
    }

    /** A line for each open stage, in their order, also where there is no case. */
    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        CasesAsked scope = CasesAsked.of(question);
        Map<Stage, InStage> stages = new EnumMap<>(Stage.class);
        Stage.open().forEach(stage -> stages.put(stage, new InStage()));
        database.sql(AGES.formatted(scope.ofOpenParts("p")))
                .params(scope.params())
                .query(row -> {
                    LocalDate since = row.getObject("stage_since", LocalDate.class);
                    in(stages, row)
                            .add(
                                    Math.toIntExact(ChronoUnit.DAYS.between(since, question.today())),
                                    row.getLong("cases"));
                });
        database.sql(OVERDUE.formatted(Overdue.TASKS, scope.ofOpenParts("w"), scope.andKnown("w.task")))
                .params(scope.params())
                .params(overdue.params(question.today()))
                .query(row -> {
                    in(stages, row).overdue = row.getLong("tasks");
                });
        List<Row> rows = stages.entrySet().stream()
                .map(it -> it.getValue().row(it.getKey(), question))
                .toList();
        return FigureTable.of(figure, 1, COLUMNS, rows);
    }

    private static InStage in(Map<Stage, InStage> stages, ResultSet row) throws SQLException {
        return Objects.requireNonNull(stages.get(Stage.valueOf(row.getString("stage"))));
    }

    private static final class InStage {

        private final Histogram days = new Histogram();
        private final long[] bands = new long[BANDS.length + 1];
        private long overdue;

        void add(int age, long cases) {
            days.add(age, cases);
            int band = 0;
            while (band < BANDS.length && age > BANDS[band]) {
                band++;
            }
            bands[band] += cases;
        }

        /** It leads to the cases that are counted here; to all that one may open in the list that has their names. */
        Row row(Stage stage, FigureQuestion question) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(stage.title());
            cells.add(days.count());
            cells.add(overdue);
            for (long band : bands) {
                cells.add(band);
            }
            cells.add(days.min().orElse(null));
            cells.add(days.median().orElse(null));
            cells.add(days.ninetieth().orElse(null));
            cells.add(days.max().orElse(null));
            return new Row(
                    cells,
                    days.count() == 0 || CasesAsked.of(question).isNarrowed()
                            ? CasesBehind.address(question, CountedBy.STAGE, stage, days.count())
                            : "/cases?stage=" + stage.name());
        }
    }
}
