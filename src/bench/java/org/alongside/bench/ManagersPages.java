package org.alongside.bench;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager's list by due date, and the same by plain SQL. */
record ManagersPages(WorkList list, JdbcTemplate database, Actor manager) {

    private static final int DEEP = 40;

    private static final String PLAIN = """
            select w.id, w.due_on, w.name, w.process, w.case_reference, w.limit_rule, w.opened_at, w.hearing_on, w.priority, w.role,
                   o.name as organisation, w.assignee_id, c.given_name, c.family_name, c.stage
              from work_items w join witness_cases c on c.id = w.case_id join organisations o on o.id = w.organisation_id
             where w.organisation_id = ? and w.status = 'OPEN' and (w.due_on > ? or w.due_on = ? and w.id > ?)
             order by w.due_on, w.id limit 26""";

    private static final List<String> SHOWN = List.of(
            "name",
            "process",
            "case_reference",
            "limit_rule",
            "opened_at",
            "hearing_on",
            "priority",
            "role",
            "organisation",
            "assignee_id",
            "given_name",
            "family_name",
            "stage");

    private static final ListQuery QUERY = ListQuery.of(ListTab.TEAM);

    /** Gives the median of the first page, in milliseconds. */
    double measure(Figures figures, int size) throws IOException {
        String deep = keyOfThe(DEEP);
        Row before = plain(null, (DEEP - 1) * WorkList.PAGE).get((DEEP - 1) * WorkList.PAGE - 1);
        List<Median> inTurn = WorkListPages.inTurn(
                () -> WorkListPages.full(list.page(manager, QUERY, null).rows().size()),
                () -> WorkListPages.full(plain(null, 0).size()),
                () -> WorkListPages.full(list.page(manager, QUERY, deep).rows().size()),
                () -> WorkListPages.full(plain(before, 0).size()),
                () -> list.counts(manager, QUERY));
        Median first = inTurn.get(0);
        Median plainFirst = inTurn.get(1);
        Median fortieth = inTurn.get(2);
        Median plainFortieth = inTurn.get(3);
        Median counts = inTurn.get(4);
        figures.spread("page-1-of-%d".formatted(size), first);
        figures.spread("page-40-of-%d".formatted(size), fortieth);
        figures.spread("page-1-of-%d-plain".formatted(size), plainFirst);
        figures.spread("page-40-of-%d-plain".formatted(size), plainFortieth);
        figures.spread("counts-of-%d".formatted(size), counts);
        figures.figure("page-1-of-%d-ratio".formatted(size), first.milliseconds() / plainFirst.milliseconds(), "ratio");
        figures.figure(
                "page-40-of-%d-ratio".formatted(size), fortieth.milliseconds() / plainFortieth.milliseconds(), "ratio");
        figures.figure("counts-of-%d-ratio".formatted(size), counts.milliseconds() / first.milliseconds(), "ratio");
        return first.milliseconds();
    }

    private String keyOfThe(int page) {
        Optional<String> next = Optional.empty();
        for (int n = 1; n < page; n++) {
            next = list.page(manager, QUERY, next.orElse(null)).next();
        }
        return next.orElseThrow();
    }

    private List<Row> plain(@Nullable Row after, int more) {
        LocalDate due = after == null ? LocalDate.of(1900, 1, 1) : after.due();
        UUID id = after == null ? new UUID(0, 0) : after.id();
        String sql = more == 0 ? PLAIN : PLAIN.replace("limit 26", "limit " + more);
        return database.query(
                sql,
                (row, n) -> {
                    SHOWN.forEach(column -> read(row, column));
                    return new Row(row.getObject("due_on", LocalDate.class), row.getObject("id", UUID.class));
                },
                manager.organisationId(),
                due,
                due,
                id);
    }

    /** Plain SQL reads what the page shows, too. */
    private static void read(ResultSet row, String column) {
        try {
            row.getString(column);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(column, unreadable);
        }
    }

    private record Row(LocalDate due, UUID id) {}
}
