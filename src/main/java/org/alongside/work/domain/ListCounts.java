package org.alongside.work.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListTab;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long lists are, as many of them as are wanted in one statement. Who may see a case is asked once for all of them, of the tasks that were
 * looked at: to plan that question anew for each list takes longer than to answer it.
 */
@Component
public class ListCounts {

    /** How many are looked at is no parameter: within a table that a query makes, H2 keeps the number it was first given. */
    private static final String TASKS =
            "(select %d as list, w.case_id, w.organisation_id, w.related from work_items w%s where %s%s limit %d)";

    private static final String COUNTS = """
            select t.list, count(*) as looked, count(case when %s then 1 end) as seen from (%s) t group by t.list""";

    /** Where somebody may not see some of what was looked at, so many times as much is looked at. */
    private static final int MORE = 8;

    private final JdbcClient database;
    private final ListConditions conditions;

    ListCounts(JdbcClient database, ListConditions conditions) {
        this.database = database;
        this.conditions = conditions;
    }

    /**
     * How long lists are; none is counted further than {@code most}.
     *
     * @return in the order of the counts that were asked for
     */
    public List<Integer> of(Actor actor, List<Count> counts, DueDays days, int most) {
        Map<String, Object> parameters = new HashMap<>();
        return counted(counts.size(), most, looks -> sql(actor, counts, days, looks, parameters), parameters);
    }

    /** How many tasks of a tab were opened since then; none is counted further than {@code most}. */
    public int openedSince(Actor actor, ListTab tab, Instant since, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", since.atOffset(ZoneOffset.UTC).toLocalDateTime());
        IntFunction<String> sql = looks -> {
            List<String> tasks = ListRanges.of(actor, tab, parameters).stream()
                    .map(range -> TASKS.formatted(0, "", range, " and w.opened_at >= :since", looks))
                    .toList();
            return seen(actor, tasks, parameters);
        };
        return counted(1, most, sql, parameters).get(0);
    }

    String sql(Actor actor, List<Count> counts, DueDays days, int looks, Map<String, Object> parameters) {
        List<String> tasks = new ArrayList<>();
        for (int list = 0; list < counts.size(); list++) {
            Count count = counts.get(list);
            String narrowed = conditions.of(count.filter(), days, parameters)
                    + (count.due() == null ? "" : ListConditions.due(count.due(), days, parameters))
                    + (count.tab() == ListTab.WAITING
                            ? " and " + CaseScope.of(actor).ofFound("w.case_id")
                            : "");
            for (String range : ListRanges.of(actor, count.tab(), parameters)) {
                tasks.add(TASKS.formatted(list, ListIndexes.of(actor, count), range, narrowed, looks));
            }
        }
        return seen(actor, tasks, parameters);
    }

    private static String seen(Actor actor, List<String> tasks, Map<String, Object> parameters) {
        CaseScope scope = CaseScope.of(actor);
        parameters.putAll(scope.params());
        return COUNTS.formatted(scope.ofTasks("t"), String.join(" union all ", tasks));
    }

    /** Looks at as many tasks as are counted at most, and at more only where the last of them may have been one that the person may not see. */
    private List<Integer> counted(int lists, int most, IntFunction<String> sql, Map<String, Object> parameters) {
        int looks = most;
        List<Looked> all = looked(lists, sql.apply(looks), parameters);
        while (isCutShort(all, looks, most)) {
            looks *= MORE;
            all = looked(lists, sql.apply(looks), parameters);
        }
        return all.stream().map(it -> Math.min(it.seen, most)).toList();
    }

    private static boolean isCutShort(List<Looked> all, int looks, int most) {
        return all.stream().anyMatch(it -> it.looked >= looks && it.seen < most);
    }

    /** In the order of the lists; one without a task has no row. */
    private List<Looked> looked(int lists, String sql, Map<String, Object> parameters) {
        Map<Integer, Looked> found = new HashMap<>();
        database.sql(sql).params(parameters).query(row -> {
            found.put(row.getInt("list"), new Looked(row.getInt("looked"), row.getInt("seen")));
        });
        return IntStream.range(0, lists)
                .mapToObj(list -> found.getOrDefault(list, Looked.NOTHING))
                .toList();
    }

    /** How many tasks of a list were looked at, and how many of these the person may see. */
    private record Looked(int looked, int seen) {

        private static final Looked NOTHING = new Looked(0, 0);
    }

    /**
     * A list to be counted.
     *
     * @param due the one group that is counted; null counts all
     */
    public record Count(
            ListTab tab, ListFilter filter, @Nullable DueGroup due) {}
}
