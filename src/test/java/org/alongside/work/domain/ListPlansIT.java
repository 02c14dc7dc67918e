package org.alongside.work.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.alongside.testing.TablesOfItsOwn;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListOrder;
import org.alongside.work.ListOrder.Key;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.Position;
import org.alongside.work.WorkList;
import org.alongside.work.domain.ListCounts.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How MariaDB reads each list among 40,000 tasks: a range of the index that has its order, and never all of a table. */
@Tables
@TablesOfItsOwn
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListPlansIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DueDays DAYS =
            new DueDays(TODAY.minusDays(7), TODAY, TODAY.plusDays(2), Set.of("ULS", "VRR-CPS-ASK"));

    /** An id made of a letter and a number. */
    private static final String ID = "cast(insert(insert(md5(concat('%s', %s)), 13, 1, '4'), 17, 1, '8') as uuid)";

    /** The most that is sorted: the few days of one group, within an order that is not theirs; otherwise a page. */
    private static final int FEW = 100;

    private static final List<String> FILLED =
            List.of("case_relations", "work_items", "witness_cases", "users", "organisations");

    @Autowired
    private JdbcClient database;

    @Autowired
    private WorkQueries queries;

    @Autowired
    private ListCounts counting;

    @BeforeAll
    void manyTasks() {
        String organisation = ID.formatted("o", "seq % 4");
        String user = ID.formatted("u", "seq % 300");
        database.sql(
                        "insert into organisations (id, version, name, kind) select %s, 0, concat('o', seq), 'SERVICE' from seq_0_to_3"
                                .formatted(organisation))
                .update();
        database.sql("insert into users (id, version, username, password_hash, name, organisation_id, enabled)"
                        + " select %s, 0, concat('u', seq), '', '', %s, true from seq_0_to_299"
                                .formatted(user, organisation))
                .update();
        database.sql(
                        "insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on,"
                                + " stage_since, organisation_id) select %s, 0, concat('AL-', seq), 'TRIAL', '', '', '', '2026-01-01', '2026-01-01', %s"
                                        .formatted(ID.formatted("c", "seq"), organisation)
                                + " from seq_0_to_5999")
                .update();
        database.sql("insert into case_relations (id, version, case_id, role, organisation_id, user_id)"
                        + " select uuid(), 0, %s, 'ADVOCATE', %s, if(seq %% 3 = 0, null, %s) from seq_0_to_5999"
                                .formatted(ID.formatted("c", "seq"), organisation, user))
                .update();
        database.sql(
                        "insert into work_items (id, version, case_id, case_reference, engine_task_id, process, task, name, role,"
                                + " organisation_id, queue, assignee_id, form, due_on, status, opened_at, closed_at, closed_by, hearing_on, priority)"
                                + " select uuid(), 0, %s, concat('AL-', seq %% 6000), seq, 'p', 't', 'n', 'ADVOCATE', %s, concat('advocate@', %s),"
                                        .formatted(ID.formatted("c", "seq % 6000"), organisation, organisation)
                                + " if(seq %% 3 = 0, null, %s), 'f', '2026-01-01' + interval (seq %% 120) day, if(seq %% 5 = 0, 'DONE', 'OPEN'),"
                                        .formatted(user)
                                + " '2026-01-01' + interval seq second, if(seq %% 5 = 0, '2026-02-01' + interval seq second, null),"
                                        .formatted()
                                + " if(seq %% 5 = 0, %s, null), '2026-03-01' + interval (seq %% 90) day, 2 - (seq %% 50 = 0) from seq_0_to_39999"
                                        .formatted(user))
                .update();
        FILLED.forEach(table -> database.sql("analyze table " + table).query().listOfRows());
    }

    @Test
    void everyListIsReadByARangeOfAnIndexInItsOrder() {
        for (Actor actor : List.of(actor(Role.ADVOCATE), actor(Role.MANAGER))) {
            for (ListTab tab : ListTab.values()) {
                List<ListOrder> orders = tab.isOpen() ? ListOrder.ofOpenWork() : List.of(ListOrder.FINISHED);
                for (ListOrder order : orders) {
                    for (ListFilter filter : filters()) {
                        ListQuery list = new ListQuery(tab, order, filter);
                        requireRanges(actor, list, null);
                        requireRanges(actor, list, somewhere(order));
                    }
                }
            }
        }
    }

    @Test
    void everyCountOfAFrameIsReadByAnIndex() {
        for (Actor actor : List.of(actor(Role.ADVOCATE), actor(Role.MANAGER))) {
            List<Count> counts = new ArrayList<>();
            Stream.of(ListTab.values())
                    .filter(ListTab::isOpen)
                    .forEach(tab -> counts.add(new Count(tab, ListFilter.NONE, null)));
            Stream.of(DueGroup.values()).forEach(group -> counts.add(new Count(ListTab.TEAM, ListFilter.NONE, group)));
            Map<String, Object> parameters = new HashMap<>();
            String sql = counting.sql(actor, counts, DAYS, 1_001, parameters);

            assertThat(plan(sql, parameters)).as("%s", actor).allSatisfy(this::readsNoWholeTable);
        }
    }

    @Test
    void howMuchIsOpenIsReadFromAnIndexWithoutWhatIsOver() {
        Map<String, Object> parameters = Map.of("notOwed", DAYS.notOwed());

        assertThat(plan(LongLists.BY_DAY, parameters)).allSatisfy(this::readsNoWholeTable);
        assertThat(plan(LongLists.MANY, parameters)).allSatisfy(this::readsNoWholeTable);
    }

    @Test
    void whoMayOpenTheCasesOfChosenTasksIsToldByAnIndexAlone() {
        for (Actor actor : List.of(actor(Role.ADVOCATE), actor(Role.MANAGER))) {
            CaseScope scope = CaseScope.of(actor);
            Map<String, Object> parameters = new HashMap<>(scope.params());
            parameters.put(
                    "ids",
                    Stream.generate(UUID::randomUUID).limit(WorkList.PAGE).toList());

            assertThat(plan(ActRows.CASES.formatted(scope.ofFound("w.case_id")), parameters))
                    .allSatisfy(this::readsNoWholeTable)
                    .filteredOn(step -> step.table().equals("scope_r"))
                    .singleElement()
                    .satisfies(step -> assertThat(step.extra()).contains("Using index"));
        }
    }

    private void requireRanges(Actor actor, ListQuery list, @Nullable Position after) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = queries.pageSql(actor, list, DAYS, new WorkQueries.Cut(after, 26), parameters);
        List<Step> plan = plan(sql, parameters);
        String what = "%s %s %s:%n%s%n%s"
                .formatted(
                        actor.roles(),
                        list,
                        after,
                        String.join("\n", plan.stream().map(Step::toString).toList()),
                        sql);

        assertThat(plan).as(what).isNotEmpty().allSatisfy(this::readsNoWholeTable);
        // what waits on others is gathered from the cases of one person or organisation: of them a page is kept while
        // it is sorted
        if (list.tab() != ListTab.WAITING) {
            assertThat(plan.stream().filter(step -> !step.outermost()))
                    .as(what)
                    .noneMatch(step -> step.sorts() && step.estimated() > (narrowed(list) ? FEW : WorkList.PAGE));
        }
    }

    /** The days of one group in another order are read by their days and sorted, where that is less than reading the order. */
    private static boolean narrowed(ListQuery list) {
        return list.filter().of(ListFilter.DUE).isPresent() && list.order() != ListOrder.DUE;
    }

    /** The outermost select sorts what the ranges gave: a page of each. */
    private void readsNoWholeTable(Step step) {
        if (!step.table().startsWith("<")) {
            assertThat(step.type()).as("%s", step).isNotIn("ALL", "index");
        }
    }

    private List<Step> plan(String sql, Map<String, Object> parameters) {
        return database
                .sql("explain " + sql)
                .params(parameters)
                .query((row, n) -> new Step(
                        row.getInt("id") == 1,
                        String.valueOf(row.getString("table")),
                        String.valueOf(row.getString("type")),
                        String.valueOf(row.getString("key")),
                        row.getString("rows"),
                        String.valueOf(row.getString("Extra"))))
                .list()
                .stream()
                .filter(step -> !step.table().equals("null"))
                .toList();
    }

    private static List<ListFilter> filters() {
        return List.of(
                ListFilter.NONE,
                ListFilter.NONE.with(ListFilter.STAGE, "TRIAL"),
                ListFilter.NONE.with(ListFilter.HOLDER, ListFilters.OTHERS),
                ListFilter.NONE.with(ListFilter.HOLDER, ListFilters.ANYBODY),
                ListFilter.NONE.with(ListFilter.HOLDER, "7e4222d8-e9ac-4113-9134-02fc00000001"),
                ListFilter.NONE.with(ListFilter.DUE, "soon").with(ListFilter.TEXT, "plan"));
    }

    private static Position somewhere(ListOrder order) {
        List<String> keys = order.keys().stream().map(ListPlansIT::middle).toList();
        return new Position(keys, UUID.fromString("7e4222d8-e9ac-4113-9134-02fc00000001"));
    }

    private static String middle(Key key) {
        return switch (key) {
            case DUE_ON -> "2026-02-10";
            case HEARING_ON -> "2026-04-10";
            case PRIORITY -> "2";
            case CASE_REFERENCE -> "AL-3000";
            case OPENED_AT, CLOSED_AT -> "2026-02-01T05:00";
        };
    }

    private Actor actor(Role role) {
        UUID user = id("u", 7);
        return new Actor(user, "u7", "", id("o", 3), "", Set.of(role));
    }

    private UUID id(String letter, int number) {
        return database.sql("select " + ID.formatted(letter, number))
                .query(UUID.class)
                .single();
    }

    /** A line of what EXPLAIN says. */
    private record Step(
            boolean outermost,
            String table,
            String type,
            String key,
            @Nullable String rows,
            String extra) {

        boolean sorts() {
            return extra.contains("filesort") || extra.contains("temporary");
        }

        long estimated() {
            return rows == null ? 0 : Long.parseLong(rows);
        }
    }
}
