package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of the cases a person may open are in each stage, which waits longest there, and what is overdue. */
@Component
public class Pipeline {

    static final String CASES = """
            select p.stage, count(*) as cases, min(p.stage_since) as oldest from case_parts p
             where %s group by p.stage""";

    static final String OVERDUE = """
            select p.stage, count(*) as tasks from case_parts p
              join work_items w on w.case_id = p.case_id and w.status = 'OPEN'
             where %s and %s group by p.stage""";

    private final JdbcClient database;
    private final Overdue overdue;
    private final LegalToday today;

    Pipeline(JdbcClient database, Overdue overdue, LegalToday today) {
        this.database = database;
        this.overdue = overdue;
        this.today = today;
    }

    /** A line for each open stage, in their order, also where there is no case. */
    public List<Line> lines(CasesAsked scope) {
        Map<Stage, Line> lines = new EnumMap<>(Stage.class);
        Map<Stage, Integer> overdue = overdue(scope);
        database.sql(CASES.formatted(scope.ofOpenParts("p")))
                .params(scope.params())
                .query(row -> {
                    Stage stage = Stage.valueOf(row.getString("stage"));
                    LocalDate oldest = row.getObject("oldest", LocalDate.class);
                    lines.put(stage, new Line(stage, row.getInt("cases"), oldest, overdue.getOrDefault(stage, 0)));
                });
        return Stage.open().stream()
                .map(stage -> lines.getOrDefault(stage, new Line(stage, 0, null, 0)))
                .toList();
    }

    private Map<Stage, Integer> overdue(CasesAsked scope) {
        Map<Stage, Integer> tasks = new EnumMap<>(Stage.class);
        database.sql(OVERDUE.formatted(Overdue.TASKS, scope.ofOpenParts("p")))
                .params(scope.params())
                .params(overdue.params(today.date()))
                .query(row -> {
                    tasks.put(Stage.valueOf(row.getString("stage")), row.getInt("tasks"));
                });
        return tasks;
    }

    /** One stage: its cases, since when the oldest is in it, and the overdue tasks of its cases. */
    public record Line(Stage stage, int cases, @Nullable LocalDate oldest, int overdue) {}
}
