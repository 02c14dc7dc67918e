package org.alongside.work.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How much people have to do, counted from their lists. */
@Component
public class LoadRows {

    private static final String CLASHES = """
            select c.person, count(*)
              from (select r.user_id as person, h.case_id
                      from hearings h join case_relations r on r.case_id = h.case_id
                     where h.status = 'OPEN' and h.sits_on in (:days) and r.user_id in (:people)
                    union
                    select w.assignee_id, w.case_id
                      from work_items w join hearings h on h.case_id = w.case_id
                     where w.waits_for in (:lists) and h.status = 'OPEN' and h.sits_on in (:days)) c
             where c.case_id not in (:cases) group by c.person""";

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

    /** The days from this one on for which these cases have a hearing fixed. */
    public Set<LocalDate> hearings(Collection<UUID> cases, LocalDate from) {
        return database.sql(
                        "select distinct h.sits_on from hearings h where h.case_id in (:cases) and h.status = 'OPEN' and h.sits_on >= :from")
                .param("cases", cases)
                .param("from", from)
                .query(LocalDate.class)
                .set();
    }

    /** How many other cases each has, or has open tasks of, that have a hearing on one of these days. */
    public Map<UUID, Integer> clashes(Collection<LocalDate> days, Collection<UUID> cases, List<UUID> people) {
        return days.isEmpty()
                ? Map.of()
                : counted(database.sql(CLASHES)
                        .param("people", people)
                        .param("lists", lists(people))
                        .param("days", days)
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
