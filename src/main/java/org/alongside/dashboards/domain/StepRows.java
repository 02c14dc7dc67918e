package org.alongside.dashboards.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FormSections;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.CasesBehind.Position;
import org.alongside.dashboards.domain.FinishedTask.ByLastDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open at the steps of a process, and how long they took. */
@Component
public class StepRows {

    /** The index has them step by step; MariaDB takes the other one now and then, and sorts. */
    static final String OPEN = """
            select w.task, count(distinct w.case_id) as cases, count(case when %s then 1 end) as due,
                   count(case when %s then 1 end) as overdue
              from part_tasks w use index (part_tasks_by_step) where w.process = :process and %s group by w.task""";

    static final String FINISHED = """
            select task, in_time, days, sum(tasks) as tasks from step_bins
             where organisation_id = :organisation and process = :process and finished_in >= :from
             group by task, in_time, days""";

    static final String OWN = """
            select w.process, w.task, w.due_on, w.limit_rule, w.opened_at, w.closed_at from work_items w
             where w.case_id in (select r.case_id from case_relations r where r.user_id = :user) and %s
               and w.status = 'DONE' and w.process = :process and w.closed_at >= :from""";

    /** What cases behind a wall have put into the bins: hardly anybody stands before one. */
    static final String WALLED = """
            select w.process, w.task, w.due_on, w.limit_rule, w.opened_at, w.closed_at
              from (select distinct case_id from case_walls where user_id = :user and taken_down_at is null) b
              join work_items w use index (work_items_in_case) on w.case_id = b.case_id and w.status = 'DONE' and w.counted = 1
             where w.process = :process and w.closed_at >= :from
               and exists (select 1 from case_relations r where r.case_id = w.case_id and r.organisation_id = :organisation)""";

    static final String CASES = """
            select w.id, c.reference, c.stage, w.name, w.due_on, w.limit_rule from work_items w
              join witness_cases c on c.id = w.case_id
             where w.status = 'OPEN' and w.process = :process and w.task = :task
               and (w.due_on > :due or w.due_on = :due and w.id > :after) and %s
             order by w.due_on, w.id limit :rows""";

    private final JdbcClient database;
    private final Overdue overdue;

    StepRows(JdbcClient database, Overdue overdue) {
        this.database = database;
        this.overdue = overdue;
    }

    /** Each step's standing by the id of its task; where an organisation was chosen, of what is open in its cases alone. */
    public Map<String, StepStanding> standings(FigureQuestion question) {
        Map<String, StepStanding> steps = new HashMap<>();
        CasesAsked scope = CasesAsked.ofAnyDay(question);
        boolean alsoFinished = question.organisation() == null;
        database.sql(OPEN.formatted(Overdue.DUE_SOME_DAY, Overdue.TASKS, scope.ofOpenParts("w")))
                .params(scope.params())
                .param("process", question.process())
                .params(overdue.params(question.today()))
                .query(row -> {
                    steps.computeIfAbsent(row.getString("task"), first -> new StepStanding(alsoFinished))
                            .open(row.getLong("cases"), row.getLong("due"), row.getLong("overdue"));
                });
        if (alsoFinished && question.viewer().is(Role.MANAGER)) {
            addBins(steps, question);
        } else if (alsoFinished) {
            addOwn(steps, question);
        }
        steps.keySet().removeIf(task -> !mayKnowOf(question.viewer(), task));
        return steps;
    }

    /** That there is a step towards a measure against the offending is for police, who have no figures, and managers. */
    private static boolean mayKnowOf(Actor viewer, String task) {
        return viewer.is(Role.MANAGER) || FormSections.secrecyOf(task).isEmpty();
    }

    private void addBins(Map<String, StepStanding> steps, FigureQuestion question) {
        Map<Took, Long> tasks = new HashMap<>();
        database.sql(FINISHED)
                .param("organisation", question.viewer().organisationId())
                .param("process", question.process())
                .param("from", question.from())
                .query(row -> {
                    var took = new Took(
                            row.getString("task"), ByLastDay.values()[row.getInt("in_time")], row.getInt("days"));
                    tasks.put(took, row.getLong("tasks"));
                });
        finished(WALLED, question).forEach(it -> tasks.merge(it, -1L, Long::sum));
        tasks.forEach((took, left) -> {
            if (left > 0) {
                step(steps, took.task).finished(took.days, took.kept, left);
            }
        });
    }

    private void addOwn(Map<String, StepStanding> steps, FigureQuestion question) {
        String mayOpen = CaseScope.of(question.viewer()).ofFound("w.case_id");
        finished(OWN.formatted(mayOpen), question)
                .forEach(it -> step(steps, it.task).finished(it.days, it.kept, 1));
    }

    private List<Took> finished(String sql, FigureQuestion question) {
        Actor viewer = question.viewer();
        Instant from = question.from().atStartOfDay(LegalToday.LONDON).toInstant();
        return database.sql(sql)
                .params(CaseScope.of(viewer).params())
                .param("user", viewer.userId())
                .param("organisation", viewer.organisationId())
                .param("process", question.process())
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .query((row, n) -> Took.of(FinishedTask.of(row, overdue)))
                .list();
    }

    /** The cases asked for that are at a step, the soonest due first, after this one. */
    public List<AtStep> cases(CasesAsked asked, String process, String task, @Nullable Position after) {
        if (!mayKnowOf(asked.viewer(), task)) {
            return List.of();
        }
        Position from = after == null ? CasesBehind.START : after;
        return database.sql(CASES.formatted(asked.ofFound("c.id")))
                .params(asked.params())
                .params(Map.of(
                        "process",
                        process,
                        "task",
                        task,
                        "due",
                        from.day(),
                        "after",
                        from.id(),
                        "rows",
                        CasesBehind.PAGE + 1))
                .query((row, n) -> new AtStep(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("stage"),
                        row.getString("name"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("limit_rule")))
                .list();
    }

    private static StepStanding step(Map<String, StepStanding> steps, String task) {
        return steps.computeIfAbsent(task, first -> new StepStanding(true));
    }

    private record Took(String task, ByLastDay kept, int days) {

        static Took of(FinishedTask it) {
            return new Took(it.task(), it.kept(), it.days());
        }
    }

    /** A case at a step. */
    public record AtStep(
            UUID item,
            String reference,
            String stage,
            String name,
            LocalDate dueOn,
            @Nullable String limit) {}
}
