package org.alongside.work.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.Role;
import org.alongside.timelimits.NoLastDay;
import org.alongside.work.DueDays;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.Position;
import org.alongside.work.Priority;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The work list's SQL. Each list is a merge of ranges of indexes that have its order already. Who may see a case is part of the query, before
 * the page is cut and before anything is counted.
 */
@Component
public class WorkQueries {

    /** Columns in the order in which they are read: the driver finds one that comes later by going on from where it is. */
    private static final String SELECT = """
            select w.id, w.version, w.case_id, w.name, w.process, w.case_reference, w.due_on, w.no_day, w.limit_rule, w.counted_from,
                   w.opened_at, w.closed_at, w.hearing_on, w.priority, w.priority_reason,
                   (select f.falls_on from follow_ups f where f.item_id = w.id and f.organisation_id = :viewing) as falls_on, w.role,
                   o.name as organisation, w.organisation_id, w.assignee_id, c.given_name, c.family_name, c.stage
            """;

    /** How many is no parameter: within a table that a query makes, H2 keeps the number it was first given. */
    private static final String RANGE = "(select w.id%s from work_items w%s where %s%s%s and %s order by %s limit %d)";

    private static final String PAGE = SELECT + """
              from (%s) page join work_items w on w.id = page.id join witness_cases c on c.id = w.case_id
                   join organisations o on o.id = w.organisation_id
             order by %s limit :rows""";

    private static final String ONE_RANGE = SELECT + """
              from work_items w%s join witness_cases c on c.id = w.case_id join organisations o on o.id = w.organisation_id
             where %s%s%s and %s order by %s limit :rows""";

    private static final String THESE = SELECT + """
              from work_items w join witness_cases c on c.id = w.case_id join organisations o on o.id = w.organisation_id
             where w.id in (:ids) and %s""";

    private final JdbcClient database;
    private final ListConditions conditions;

    WorkQueries(JdbcClient database, ListConditions conditions) {
        this.database = database;
        this.conditions = conditions;
    }

    /** Some rows of a list, from its start or from where the page before ended. */
    public List<Found> page(Actor actor, ListQuery list, DueDays days, @Nullable Position after, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = pageSql(actor, list, days, new Cut(after, rows), parameters);
        return database.sql(sql)
                .params(parameters)
                .query((row, n) -> FoundRows.found(row, list))
                .list();
    }

    /** Those of these tasks that this person may see, also those that are closed. */
    public List<Found> these(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CaseScope scope = CaseScope.of(actor);
        Map<String, Object> parameters = new HashMap<>(scope.params());
        String known = KnownSteps.of(actor, parameters);
        return database.sql(THESE.formatted(scope.ofFound("w.case_id") + known))
                .params(parameters)
                .param("viewing", actor.organisationId())
                .param("ids", ids)
                .query((row, n) -> FoundRows.found(row, ListQuery.of(ListTab.MINE)))
                .list();
    }

    String pageSql(Actor actor, ListQuery list, DueDays days, Cut cut, Map<String, Object> parameters) {
        CaseScope scope = CaseScope.of(actor);
        parameters.put("viewing", actor.organisationId());
        List<String> whose = ListRanges.of(actor, list.tab(), list.filter(), parameters);
        String narrowed = conditions.of(list.filter(), days, parameters);
        List<String> continued = ListRanges.after(list, cut.after, parameters);
        parameters.putAll(scope.params());
        parameters.put("rows", cut.rows);
        String index = ListIndexes.of(actor, list.tab(), list.order(), list.filter());
        if (whose.size() == 1 && list.tab() != ListTab.WAITING) {
            return ONE_RANGE.formatted(
                    index, whose.get(0), either(continued), narrowed, scope.ofFound("w.case_id"), order("w", list));
        }
        String keys =
                list.order().keys().stream().map(key -> ", w." + key.column()).collect(Collectors.joining());
        List<String> ranges = new ArrayList<>();
        for (String range : whose) {
            for (String on : continued) {
                ranges.add(RANGE.formatted(
                        keys, index, range, on, narrowed, scope.ofFound("w.case_id"), order("w", list), cut.rows));
            }
        }
        return PAGE.formatted(String.join(" union all ", ranges), order("page", list));
    }

    /** Within one range of an index the places where it goes on are one range too. */
    private static String either(List<String> continued) {
        return continued.size() == 1
                ? continued.get(0)
                : continued.stream()
                        .map(on -> on.substring(" and ".length()))
                        .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static String order(String table, ListQuery list) {
        String way = list.order().isDescending() ? " desc" : "";
        return list.order().keys().stream()
                        .map(key -> "%s.%s%s, ".formatted(table, key.column(), way))
                        .collect(Collectors.joining())
                + table + ".id" + way;
    }

    /**
     * A page to be cut from a list.
     *
     * @param after where the page before ended; null at the start of the list
     */
    record Cut(@Nullable Position after, int rows) {}

    /**
     * A row of a list as it is stored.
     *
     * @param at its place in the list
     */
    public record Found(
            Position at,
            long version,
            UUID caseId,
            String name,
            String process,
            String caseReference,
            @Nullable LocalDate dueOn,
            @Nullable NoLastDay noDay,
            @Nullable String limitRule,
            @Nullable LocalDate countedFrom,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable LocalDate hearingOn,
            Priority priority,
            @Nullable String priorityReason,
            @Nullable LocalDate followUpOn,
            Role role,
            String organisation,
            UUID organisationId,
            @Nullable UUID assigneeId,
            String givenName,
            String familyName,
            String stage) {}
}
