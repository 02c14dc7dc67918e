package org.alongside.work.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListTab;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long lists are, as many of them as are wanted in one statement. Nothing is counted that its reader may not see. */
@Component
public class ListCounts {

    /** How many is no parameter: within a table that a query makes, H2 keeps the number it was first given. */
    private static final String TASKS = "(select 1 from work_items w%s where %s%s and %s limit %d)";

    private final JdbcClient database;
    private final ListConditions conditions;
    private final LongLists longLists;

    ListCounts(JdbcClient database, ListConditions conditions, LongLists longLists) {
        this.database = database;
        this.conditions = conditions;
        this.longLists = longLists;
    }

    /**
     * How long lists are; none is counted further than {@code most}.
     *
     * @return in the order of the counts that were asked for
     */
    public List<Integer> of(Actor actor, List<Count> counts, DueDays days, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = sql(actor, counts, days, most, parameters);
        return database.sql(sql)
                .params(parameters)
                .query((row, n) -> {
                    List<Integer> all = new ArrayList<>();
                    for (int i = 1; i <= counts.size(); i++) {
                        all.add(row.getInt(i));
                    }
                    return all;
                })
                .single();
    }

    /** How many tasks of a tab were opened since then; none is counted further than {@code most}. */
    public int openedSince(Actor actor, ListTab tab, Instant since, int most) {
        Map<String, Object> parameters = new HashMap<>();
        CaseScope scope = CaseScope.of(actor);
        List<String> opened = ListRanges.of(actor, tab, ListFilter.NONE, parameters).stream()
                .map(range ->
                        TASKS.formatted("", range, " and w.opened_at >= :since", scope.ofFound("w.case_id"), most))
                .toList();
        return database.sql(counted(opened, most))
                .params(parameters)
                .params(scope.params())
                .param("since", since.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .query(Integer.class)
                .single();
    }

    String sql(Actor actor, List<Count> counts, DueDays days, int most, Map<String, Object> parameters) {
        CaseScope scope = CaseScope.of(actor);
        parameters.put("viewing", actor.organisationId());
        parameters.putAll(scope.params());
        List<String> all = new ArrayList<>();
        for (Count count : counts) {
            if (longLists.isLong(actor, count, days)) {
                all.add(String.valueOf(most));
                continue;
            }
            String narrowed = conditions.of(count.filter(), days, parameters)
                    + (count.due() == null ? "" : ListConditions.due(count.due(), days, parameters));
            String seen = count.tab() == ListTab.TEAM ? scope.ofTasks("w") : scope.ofFound("w.case_id");
            List<String> tasks = ListRanges.of(actor, count.tab(), count.filter(), parameters).stream()
                    .map(range -> TASKS.formatted(ListIndexes.of(actor, count), range, narrowed, seen, most))
                    .toList();
            all.add("(" + counted(tasks, most) + ")");
        }
        return "select " + String.join(", ", all);
    }

    /** A single range is not copied once more. */
    private static String counted(List<String> tasks, int most) {
        String all = tasks.size() == 1
                ? tasks.get(0)
                : "(select 1 from (%s) u limit %d)".formatted(String.join(" union all ", tasks), most);
        return "select count(*) from " + all + " n";
    }

    /**
     * A list to be counted.
     *
     * @param due the one group that is counted; null counts all
     */
    public record Count(
            ListTab tab, ListFilter filter, @Nullable DueGroup due) {}
}
