package org.alongside.dashboards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts tasks that are over, once: they do not change any more. The caller holds the lock of counting and the transaction. */
@Component
class StepCounting {

    static final int SLICE = 500;

    static final String WAITING = """
            select id, case_id, process, task, status, due_on, limit_rule, opened_at, closed_at from work_items
             where uncounted = 1 limit %d for update skip locked""".formatted(SLICE);

    /** A case that passes to another organisation, as it was counted: its parts are kept anew at the end of the transaction. */
    static final String COUNTED = """
            select id, case_id, process, task, status, due_on, limit_rule, opened_at, closed_at from work_items
             where case_id = :case and counted = 1 and status = 'DONE'""";

    private static final String ADD = "update step_bins set tasks = tasks + ? where organisation_id = ? and process = ?"
            + " and finished_in = ? and task = ? and in_time = ? and days = ?";

    private static final String MAKE =
            "insert into step_bins (tasks, organisation_id, process, finished_in, task, in_time,"
                    + " days) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CasePartners partners;
    private final Overdue overdue;

    StepCounting(JdbcClient database, JdbcTemplate batches, CasePartners partners, Overdue overdue) {
        this.database = database;
        this.batches = batches;
        this.partners = partners;
        this.overdue = overdue;
    }

    /** Whether there may be more. */
    boolean slice() {
        List<Over> over = database.sql(WAITING).query((row, n) -> over(row)).list();
        if (!over.isEmpty()) {
            count(over);
        }
        return over.size() == SLICE;
    }

    private void count(List<Over> over) {
        Map<UUID, Map<String, UUID>> partnersOf =
                partners.of(over.stream().map(Over::caseId).collect(Collectors.toSet()));
        Map<Bin, Integer> more = new HashMap<>();
        over.stream()
                .filter(Over::done)
                .forEach(it -> new HashSet<>(
                                partnersOf.getOrDefault(it.caseId, Map.of()).values())
                        .forEach(organisation -> more.merge(new Bin(organisation, it.task), 1, Integer::sum)));
        add(more);
        mark(over, 1);
    }

    /** Takes the finished tasks of a case out of the bins of the organisations that have had a part in it, to be counted once more for those that have one now. */
    void takeBack(UUID caseId) {
        List<Over> over = database.sql(COUNTED)
                .param("case", caseId)
                .query((row, n) -> over(row))
                .list();
        List<UUID> had = database.sql("select organisation_id from case_parts where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .list();
        Map<Bin, Integer> fewer = new HashMap<>();
        over.forEach(it -> had.forEach(organisation -> fewer.merge(new Bin(organisation, it.task), -1, Integer::sum)));
        add(fewer);
        mark(over, 0);
    }

    private void add(Map<Bin, Integer> more) {
        more.forEach((bin, tasks) -> {
            if (batches.update(ADD, bin.row(tasks)) == 0) {
                batches.update(MAKE, bin.row(tasks));
            }
        });
    }

    private void mark(List<Over> over, int counted) {
        batches.batchUpdate(
                "update work_items set counted = ? where id = ?",
                over.stream().map(it -> new Object[] {counted, it.id}).toList());
    }

    private Over over(ResultSet row) throws SQLException {
        return new Over(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("status").equals("DONE"),
                FinishedTask.of(row, overdue));
    }

    private record Bin(UUID organisation, FinishedTask task) {

        Object[] row(int tasks) {
            return new Object[] {
                tasks,
                organisation,
                task.process(),
                task.month(),
                task.task(),
                task.kept().ordinal(),
                task.days()
            };
        }
    }

    private record Over(UUID id, UUID caseId, boolean done, FinishedTask task) {}
}
