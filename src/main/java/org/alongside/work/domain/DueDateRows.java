package org.alongside.work.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitMoved;
import org.alongside.timelimits.NoLastDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Moves the due dates of open tasks in batches. The page that somebody has open stays good: what they typed has not grown old. */
@Component
public class DueDateRows {

    private static final int BATCH = 1_000;

    private static final String MOVE = "update work_items set due_on = ?, no_day = ?"
            + " where case_id = ? and status = 'OPEN' and limit_rule = ?"
            + " and (? = '' or task = ? or concat(task, '@', run_id) = ?)";

    private static final String DUE = "update work_items set due_on = ?, no_day = ? where id = ? and status = 'OPEN'";

    /** What is due by practice; a limit of that rule that runs for the task is counted with the limits. */
    private static final String COUNTED = """
            select w.id, w.case_id, w.run_id, w.task, w.limit_rule, w.opened_at, w.due_on from work_items w
             where w.status = 'OPEN' and (w.limit_rule is null or w.limit_rule like 'PR-%%') and w.id > ?
               and (w.no_day is null or w.no_day <> 'PAUSED')
               and not exists (select 1 from running_limits r where r.case_id = w.case_id
                                  and r.rule = coalesce(w.limit_rule, 'PR-TASK') and r.status in ('RUNNING', 'PAUSED')
                                  and (r.subject in ('', w.task) or r.subject = concat(w.task, '@', w.run_id)))
              order by w.id limit %d""";

    private final JdbcTemplate database;

    DueDateRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Each limit's tasks are due on its last day now. */
    public void move(List<LimitMoved> limits) {
        database.batchUpdate(MOVE, limits, BATCH, (statement, it) -> {
            statement.setObject(1, Objects.requireNonNullElse(it.dueOn(), Due.NEVER));
            statement.setString(2, word(it.without()));
            statement.setObject(3, it.caseId());
            statement.setString(4, it.rule());
            statement.setString(5, it.subject());
            statement.setString(6, it.subject());
            statement.setString(7, it.subject());
        });
    }

    /** A slice of the open tasks that are due by practice alone, in the order of their ids, after this one. */
    public List<Counted> counted(@Nullable UUID after, int most) {
        return database.query(
                COUNTED.formatted(most),
                (row, n) -> counted(row),
                Objects.requireNonNullElseGet(after, () -> new UUID(0, 0)));
    }

    /** Each task is due on its day now. */
    public void due(List<ItsDue> tasks) {
        database.batchUpdate(DUE, tasks, BATCH, (statement, it) -> {
            statement.setObject(1, Objects.requireNonNullElse(it.due.on(), Due.NEVER));
            statement.setString(2, word(it.due.without()));
            statement.setObject(3, it.id);
        });
    }

    private static Counted counted(ResultSet row) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new Counted(
                row.getObject("id", UUID.class),
                new Run(row.getObject("case_id", UUID.class), row.getString("run_id")),
                row.getString("task"),
                row.getString("limit_rule"),
                row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                dueOn.equals(Due.NEVER) ? null : dueOn);
    }

    private static @Nullable String word(@Nullable NoLastDay without) {
        return without == null ? null : without.name();
    }

    /** An open task that is due by practice alone. */
    public record Counted(
            UUID id,
            Run run,
            String task,
            @Nullable String limitRule,
            Instant openedAt,
            @Nullable LocalDate dueOn) {}

    /** By when a task is to be done now. */
    public record ItsDue(UUID id, Due due) {}
}
