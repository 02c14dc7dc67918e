package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.RolePassed;
import org.alongside.cases.StageEntered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the open tasks of a case beside each organisation's part in it: what is counted of them every morning reads these rows alone. They are a copy:
 * each task says with which day it is in it, so that whatever opens, moves or ends a task need not know of it.
 */
@Component
class PartTasks {

    static final int SLICE = 500;

    /** Rows that somebody is changing now are kept the next time: who counts never waits for casework. */
    static final String WAITING =
            "select id, case_id from work_items where unkept = 1 limit %d for update skip locked".formatted(SLICE);

    /** But for tasks that came after what has changed was looked for: one that ends before the next look would be thought never to have stood here. */
    static final String KEEP = """
            insert into part_tasks (case_id, organisation_id, item_id, stage, process, task, due_on, limit_rule)
            select p.case_id, p.organisation_id, w.id, p.stage, w.process, w.task, w.due_on, w.limit_rule
              from case_parts p join work_items w on w.case_id = p.case_id and w.status = 'OPEN'
             where p.case_id in (:cases) and (w.kept_due_on is not null or w.id in (:tasks))""";

    private final JdbcClient database;

    PartTasks(JdbcClient database) {
        this.database = database;
    }

    /** Keeps anew what is open in the cases of tasks that have changed. The caller holds the lock of counting and the transaction. Whether there may be more. */
    boolean slice() {
        List<UUID> tasks = new ArrayList<>();
        Set<UUID> cases = new HashSet<>();
        database.sql(WAITING).query(row -> {
            tasks.add(row.getObject("id", UUID.class));
            cases.add(row.getObject("case_id", UUID.class));
        });
        if (!tasks.isEmpty()) {
            keep(tasks, cases);
        }
        return tasks.size() == SLICE;
    }

    void keep(List<UUID> tasks, Set<UUID> cases) {
        database.sql("delete from part_tasks where case_id in (:cases)")
                .param("cases", cases)
                .update();
        database.sql(KEEP).param("cases", cases).param("tasks", tasks).update();
        database.sql(
                        "update work_items set kept_due_on = case when status = 'OPEN' then due_on end where id in (:tasks)")
                .param("tasks", tasks)
                .update();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void hear(StageEntered event) {
        lookAgain(event.caseId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void hear(RolePassed event) {
        lookAgain(event.caseId());
    }

    /**
     * A day that no task is due on: also for one that has ended in this transaction and is still written as open, and for one that somebody is keeping
     * at this moment, with where its case was.
     */
    private void lookAgain(UUID caseId) {
        database.sql(
                        "update work_items set kept_due_on = date '1900-01-01' where case_id = ? and (status = 'OPEN' or kept_due_on is not null)")
                .param(caseId)
                .update();
    }
}
