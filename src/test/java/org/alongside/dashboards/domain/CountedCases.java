package org.alongside.dashboards.domain;

import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.CaseParts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases, limits and tasks as rows, for tests of what counts them. */
class CountedCases {

    private final JdbcClient database;

    CountedCases(JdbcClient database) {
        this.database = database;
    }

    UUID witness(String stage, LocalDate since) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (?, 0, ?, ?, 'x', 'x', 'x', ?, ?, ?)""")
                .params(id, id.toString().substring(0, 12), stage, since, since, id)
                .update();
        return id;
    }

    void relate(UUID witness, Role role, UUID organisation, @Nullable UUID user) {
        database.sql(
                        "insert into case_relations (id, version, case_id, role, organisation_id, user_id) values (?, 0, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), witness, role.name(), organisation, user)
                .update();
        new CaseParts(database, mock(EntityManager.class)).keep(witness);
    }

    UUID limit(UUID witness, String rule, String owner, LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into running_limits (id, version, case_id, rule, owner, title, length, unit, started_by,
                            started_on, due_on, status, paused_days, source, verified)
                        values (?, 0, ?, ?, ?, 'x', 5, 'DAY', 'x', ?, ?, 'RUNNING', 0, 'x', true)""")
                .params(id, witness, rule, owner, dueOn.minusDays(5), dueOn)
                .update();
        return id;
    }

    /** What the limit's own command writes: a new version each time. */
    void becomes(UUID limit, String status, @Nullable LocalDate endedOn) {
        database.sql("update running_limits set status = ?, ended_on = ?, version = version + 1 where id = ?")
                .params(status, endedOn, limit)
                .update();
    }

    UUID task(UUID witness, String process, String task, LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into work_items (id, version, case_id, case_reference, engine_task_id, process, task, name, role,
                            organisation_id, queue, form, due_on, status, opened_at)
                        values (?, 0, ?, ?, ?, ?, ?, 'x', 'ADVOCATE', ?, 'x', 'x', ?, 'OPEN', ?)""")
                .params(
                        id,
                        witness,
                        witness.toString().substring(0, 12),
                        id.toString(),
                        process,
                        task,
                        witness,
                        dueOn,
                        dueOn.minusDays(10).atTime(9, 0))
                .update();
        return id;
    }

    void done(UUID task, LocalDate on, String status) {
        database.sql("update work_items set status = ?, closed_at = ?, version = version + 1 where id = ?")
                .params(status, on.atTime(12, 0), task)
                .update();
    }
}
