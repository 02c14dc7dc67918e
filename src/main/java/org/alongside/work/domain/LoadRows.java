package org.alongside.work.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How much people have to do, counted from their lists. */
@Component
public class LoadRows {

    private final JdbcClient database;

    LoadRows(JdbcClient database) {
        this.database = database;
    }

    /** How many open tasks each has. */
    public Map<UUID, Integer> open(List<UUID> people) {
        return counted(database.sql(
                        "select w.assignee_id, count(*) from work_items w where w.waits_for in (:lists) group by w.assignee_id")
                .param("lists", lists(people)));
    }

    /** How many tasks of these cases each has done. */
    public Map<UUID, Integer> doneIn(Collection<UUID> cases, List<UUID> people) {
        return counted(database.sql(
                        "select w.closed_by, count(*) from work_items w where w.case_id in (:cases) and w.status = 'DONE'"
                                + " and w.closed_by in (:people) group by w.closed_by")
                .param("cases", cases)
                .param("people", people));
    }

    /** How many other cases each has open tasks of that have their next hearing on one of these days. */
    public Map<UUID, Integer> clashes(Collection<LocalDate> days, Collection<UUID> cases, List<UUID> people) {
        List<LocalDate> known =
                days.stream().filter(day -> !day.equals(Due.NEVER)).toList();
        return known.isEmpty()
                ? Map.of()
                : counted(database.sql(
                                "select w.assignee_id, count(distinct w.case_id) from work_items w where w.waits_for in (:lists)"
                                        + " and w.hearing_on in (:days) and w.case_id not in (:cases) group by w.assignee_id")
                        .param("lists", lists(people))
                        .param("days", known)
                        .param("cases", cases));
    }

    private static List<String> lists(List<UUID> people) {
        return people.stream().map(UUID::toString).toList();
    }

    private static Map<UUID, Integer> counted(StatementSpec query) {
        Map<UUID, Integer> counts = new HashMap<>();
        query.query((row, n) -> counts.put(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        return counts;
    }
}
