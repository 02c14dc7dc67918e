package org.alongside.work.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.work.WorkList.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The work list's SQL. Each list is a range of an index, each queue a range of its own merged with the others, because a plain OR
 * over them reads every open task (a second at a million). Who may see a case is part of the query, before the page is cut.
 */
@Component
public class WorkQueries {

    private static final Position START = new Position(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private static final String CONTINUED =
            " and w.due_on >= :due and (w.due_on > :due or w.id > :id) and %s order by w.due_on, w.id limit :rows";

    private static final String MINE = "select w.* from work_items w where w.assignee_id = :user and w.status = 'OPEN'";

    private static final String QUEUE =
            "select w.* from work_items w where w.queue = :queue%d and w.status = 'OPEN' and w.assignee_id is null";

    private static final String PAGE = """
            select page.id, page.name, page.case_reference, page.due_on, page.limit_rule,
                   c.given_name, c.family_name, c.stage
              from (%s) page join witness_cases c on c.id = page.case_id
             order by page.due_on, page.id limit :rows""";

    private final JdbcClient database;

    WorkQueries(JdbcClient database) {
        this.database = database;
    }

    /** Where a list starts, or goes on. */
    public static Position from(@Nullable Position after) {
        return after == null ? START : after;
    }

    public List<Found> mine(Actor actor, Position after, int rows) {
        return page(List.of(MINE), parameters(actor, after, rows), CaseScope.of(actor));
    }

    public List<Found> unclaimed(Actor actor, List<String> queues, Position after, int rows) {
        if (queues.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(actor, after, rows);
        return page(ranges(queues, parameters), parameters, CaseScope.of(actor));
    }

    public int countMine(Actor actor, int upTo) {
        return count(List.of(MINE), parameters(actor, START, upTo), CaseScope.of(actor));
    }

    public int countUnclaimed(Actor actor, List<String> queues, int upTo) {
        if (queues.isEmpty()) {
            return 0;
        }
        Map<String, Object> parameters = parameters(actor, START, upTo);
        return count(ranges(queues, parameters), parameters, CaseScope.of(actor));
    }

    private static List<String> ranges(List<String> queues, Map<String, Object> parameters) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < queues.size(); i++) {
            parameters.put("queue" + i, queues.get(i));
            ranges.add(QUEUE.formatted(i));
        }
        return ranges;
    }

    private List<Found> page(List<String> ranges, Map<String, Object> parameters, CaseScope scope) {
        parameters.putAll(scope.params());
        return database.sql(PAGE.formatted(union(ranges, scope)))
                .params(parameters)
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("case_reference"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("limit_rule"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("stage")))
                .list();
    }

    private int count(List<String> ranges, Map<String, Object> parameters, CaseScope scope) {
        parameters.putAll(scope.params());
        return database.sql("select count(*) from (select 1 from (%s) u limit :rows) counted"
                        .formatted(union(ranges, scope)))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String union(List<String> ranges, CaseScope scope) {
        return String.join(
                " union all ",
                ranges.stream()
                        .map(range -> "(" + range + CONTINUED.formatted(scope.on("w.case_id")) + ")")
                        .toList());
    }

    private static Map<String, Object> parameters(Actor actor, Position after, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("user", actor.userId());
        parameters.put("due", after.dueOn());
        parameters.put("id", after.id());
        parameters.put("rows", rows);
        return parameters;
    }

    /** A row of a list as it is stored. */
    public record Found(
            UUID id,
            String name,
            String caseReference,
            LocalDate dueOn,
            @Nullable String limitRule,
            String givenName,
            String familyName,
            String stage) {}
}
