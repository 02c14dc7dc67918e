package org.alongside.bench;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.Role;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.alongside.work.domain.Queue;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work list with 10,000, 100,000 and 1,000,000 open tasks: a manager's list, which is the longest, its first page and its fortieth,
 * against the same page by plain keyset SQL without permissions; a team's first page against the engine's own query; the counts of the frame;
 * and handing 1,000 tasks over against a plain batch that writes the same rows.
 */
final class WorkListPages implements Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int AGAINST_THE_ENGINE = 100_000;
    private static final int DEEP = 40;
    private static final int WARM_UP = 200;
    private static final int MEASURED = 200;
    private static final int FEW = 5;

    private static final String PLAIN = """
            select w.*, c.given_name, c.family_name, c.stage, o.name as organisation
              from work_items w join witness_cases c on c.id = w.case_id join organisations o on o.id = w.organisation_id
             where w.organisation_id = ? and w.status = 'OPEN' and (w.due_on > ? or w.due_on = ? and w.id > ?)
             order by w.due_on, w.id limit 26""";

    @Override
    public String name() {
        return "work-list";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var database = alongside.part(JdbcTemplate.class);
            var transaction = new TransactionTemplate(alongside.part(PlatformTransactionManager.class));
            var tasks = new ManyTasks(database, transaction, alongside.part(FieldCipher.class));
            var pages = new Pages(alongside.part(WorkList.class), database, tasks.manager());
            double smallest = 0;
            double largest = 0;
            for (int size : SIZES) {
                tasks.fillTo(size);
                largest = pages.measure(figures, size);
                smallest = smallest == 0 ? largest : smallest;
                if (size == AGAINST_THE_ENGINE) {
                    againstTheEngine(figures, alongside, tasks.advocate(0));
                    handOver(figures, alongside, transaction, tasks);
                }
            }
            figures.figure("work-list-growth-10000-to-1000000", largest / smallest, "ratio");
        }
    }

    /** A team's tasks that nobody has, by their due date: the engine's own query asks no permission. */
    private static void againstTheEngine(Figures figures, Recorded alongside, Actor advocate) throws IOException {
        var list = alongside.part(WorkList.class);
        var engine = alongside.part(TaskService.class);
        String queue = Queue.of(Role.ADVOCATE, advocate.organisationId());
        Median ours = measured(
                MEASURED,
                () -> full(list.page(advocate, ListQuery.of(ListTab.TEAM), null)
                        .rows()
                        .size()));
        Median theirs = measured(
                FEW,
                () -> engine.createTaskQuery()
                        .taskCandidateGroup(queue)
                        .orderByDueDate()
                        .asc()
                        .listPage(0, WorkList.PAGE));
        figures.median("team-page-100000", ours);
        figures.median("team-page-100000-by-task-query", theirs);
        figures.figure("task-query-ratio", theirs.milliseconds() / ours.milliseconds(), "ratio");
    }

    private static void handOver(Figures figures, Recorded alongside, TransactionTemplate transaction, ManyTasks tasks)
            throws IOException {
        var acts = alongside.part(Acts.class);
        var database = alongside.part(JdbcTemplate.class);
        List<UUID> chosen = tasks.advocates(Acts.MOST, tasks.advocate(1), tasks.advocate(2));
        var ours = new Median();
        var plain = new Median();
        for (int round = 0; round < 2 * FEW; round++) {
            Actor to = tasks.advocate(1 + round % 2);
            ours.add(timed(() -> {
                var outcome = acts.carryOut(tasks.manager(), new Act.Assign(to.userId(), ""), chosen, false);
                if (!outcome.done()) {
                    throw new IllegalStateException(
                            "Not handed over: " + outcome.bad().get(0));
                }
            }));
            plain.add(timed(() -> transaction.executeWithoutResult(
                    status -> batch(database, chosen, tasks.advocate(3).userId()))));
        }
        figures.median("hand-over-1000", ours);
        figures.median("hand-over-1000-plain-batch", plain);
        figures.figure("hand-over-ratio", ours.milliseconds() / plain.milliseconds(), "ratio");
    }

    /** As many changed tasks and entries of the log, and nothing asked. */
    private static void batch(JdbcTemplate database, List<UUID> chosen, UUID to) {
        database.batchUpdate(
                "update work_items set assignee_id = ?, version = version + 1 where id = ?",
                chosen.stream().map(id -> new Object[] {to, id}).toList());
        Timestamp now = Timestamp.from(Instant.now());
        database.batchUpdate(
                "insert into audit_entries (id, recorded_at, kind, result, actor_id, channel, facts) values (?, ?, 'x', 'OK', ?, 'x', ?)",
                chosen.stream()
                        .map(id -> new Object[] {Ids.next(), now, to, "{\"task\": \"%s\"}".formatted(id)})
                        .toList());
    }

    private static Median measured(int times, Runnable action) {
        for (int n = 0; n < Math.min(WARM_UP, times); n++) {
            action.run();
        }
        var taken = new Median();
        for (int n = 0; n < times; n++) {
            taken.add(timed(action));
        }
        return taken;
    }

    /** One of each in turn, so that whatever else the machine does falls on all of them alike. */
    private static List<Median> inTurn(Runnable... actions) {
        List<Median> taken = new ArrayList<>();
        for (Runnable action : actions) {
            for (int n = 0; n < WARM_UP; n++) {
                action.run();
            }
            taken.add(new Median());
        }
        for (int n = 0; n < MEASURED; n++) {
            for (int at = 0; at < actions.length; at++) {
                taken.get(at).add(timed(actions[at]));
            }
        }
        return taken;
    }

    /** An empty page would be quick. */
    private static void full(int rows) {
        if (rows < WorkList.PAGE) {
            throw new IllegalStateException("The page has only " + rows + " rows");
        }
    }

    private static Duration timed(Runnable action) {
        long begun = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** A manager's list by due date, and the same by plain SQL. */
    private record Pages(WorkList list, JdbcTemplate database, Actor manager) {

        private static final ListQuery QUERY = ListQuery.of(ListTab.TEAM);

        /** Gives the median of the first page, in milliseconds. */
        double measure(Figures figures, int size) throws IOException {
            String deep = keyOfThe(DEEP);
            Row before = plain(null, (DEEP - 1) * WorkList.PAGE).get((DEEP - 1) * WorkList.PAGE - 1);
            List<Median> inTurn = inTurn(
                    () -> full(list.page(manager, QUERY, null).rows().size()),
                    () -> full(plain(null, 0).size()),
                    () -> full(list.page(manager, QUERY, deep).rows().size()),
                    () -> full(plain(before, 0).size()),
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
            figures.figure(
                    "page-1-of-%d-ratio".formatted(size), first.milliseconds() / plainFirst.milliseconds(), "ratio");
            figures.figure(
                    "page-40-of-%d-ratio".formatted(size),
                    fortieth.milliseconds() / plainFortieth.milliseconds(),
                    "ratio");
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
                        row.getString("given_name");
                        return new Row(row.getObject("due_on", LocalDate.class), row.getObject("id", UUID.class));
                    },
                    manager.organisationId(),
                    due,
                    due,
                    id);
        }
    }

    private record Row(LocalDate due, UUID id) {}
}
