package org.alongside.work.domain;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that tasks had when their case paused, for as long as it does. The case row is locked. */
@Repository
public class PausedTasks {

    private final JdbcClient database;

    PausedTasks(JdbcClient database) {
        this.database = database;
    }

    /** A task that stands still, by when it had been due, and since when. */
    public record Paused(UUID itemId, LocalDate dueOn, LocalDate on) {}

    /** Keeps when a task of the case had been due. */
    public void keep(UUID caseId, Paused paused) {
        database.sql("insert into paused_tasks (work_item_id, case_id, due_on, paused_on) values (?, ?, ?, ?)")
                .params(List.of(paused.itemId, caseId, Date.valueOf(paused.dueOn), Date.valueOf(paused.on)))
                .update();
    }

    /** Every task of the case that stood still; from now on none does. */
    public List<Paused> take(UUID caseId) {
        List<Paused> all = database.sql(
                        "select work_item_id, due_on, paused_on from paused_tasks where case_id = ? order by work_item_id")
                .param(caseId)
                .query((row, at) -> new Paused(
                        row.getObject("work_item_id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("paused_on", LocalDate.class)))
                .list();
        if (!all.isEmpty()) {
            database.sql("delete from paused_tasks where case_id = ?")
                    .param(caseId)
                    .update();
        }
        return all;
    }
}
