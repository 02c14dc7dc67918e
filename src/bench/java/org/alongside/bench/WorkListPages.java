package org.alongside.bench;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.journey.Referrals;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.alongside.work.domain.LongLists;
import org.alongside.work.domain.Queue;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work list with 10,000, 100,000 and 1,000,000 open tasks: a manager's list, which is the longest, its first page and its fortieth,
 * against the same page by plain keyset SQL without permissions; first pages against the engine's own query; the counts of the frame, where the
 * longest groups are known to be long;
 * and handing 1,000 tasks over against a plain batch that writes the same rows.
 */
final class WorkListPages implements Benchmark {

    private static final List<Integer> SIZES = Benchmark.upToLargest(List.of(10_000, 100_000, 1_000_000));
    private static final int AGAINST_THE_ENGINE = 100_000;
    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 400;
    private static final int FEW = 5;
    private static final int HANDED_OVER = 20;
    private static final String FACTS = "{\"itemId\": \"%s\", \"act\": \"assign\", \"to\": \"%s\"}";

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
            var pages = new ManagersPages(alongside.part(WorkList.class), database, tasks.manager());
            double smallest = 0;
            double largest = 0;
            for (int size : SIZES) {
                tasks.fillTo(size);
                alongside.part(LongLists.class).look(); // as every minute
                largest = pages.measure(figures, size);
                smallest = smallest == 0 ? largest : smallest;
                if (size == AGAINST_THE_ENGINE) {
                    againstTheEngine(figures, alongside, tasks);
                    handOver(figures, alongside, transaction, tasks);
                }
            }
            figures.figure("work-list-growth", largest / smallest, "ratio");
        }
    }

    /**
     * By due date, the engine's own query asking no permission. "Mine or my groups'" is how somebody with the engine alone asks for their work: to a manager
     * all of the organisation, which is one list here; to an advocate what is theirs and what waits for the team, which are two. Beside it the leaner
     * questions that leave out what is one's own, or what is somebody's.
     */
    private static void againstTheEngine(Figures figures, Recorded alongside, ManyTasks tasks) throws IOException {
        var list = alongside.part(WorkList.class);
        var engine = alongside.part(TaskService.class);
        Actor manager = tasks.manager();
        Actor advocate = tasks.advocate(0);
        List<String> queues = Referrals.casework().stream()
                .map(role -> Queue.of(role, advocate.organisationId()))
                .toList();
        List<String> own = queues.subList(0, 1);
        Median managers = measured(MEASURED, () -> first(list, manager, ListTab.TEAM));
        Median both = measured(MEASURED, () -> {
            first(list, advocate, ListTab.MINE);
            first(list, advocate, ListTab.TEAM);
        });
        Median team = measured(MEASURED, () -> first(list, advocate, ListTab.TEAM));
        figures.spread(
                "advocates-counts-100000", measured(MEASURED, () -> list.counts(advocate, ListQuery.of(ListTab.TEAM))));
        compared(
                figures,
                "managers-page",
                managers,
                () -> mineOr(engine, manager)
                        .taskCandidateGroupIn(queues)
                        .includeAssignedTasks()
                        .endOr());
        compared(
                figures,
                "managers-page-groups-alone",
                managers,
                () -> engine.createTaskQuery().taskCandidateGroupIn(queues).includeAssignedTasks());
        compared(
                figures,
                "advocates-two-pages",
                both,
                () -> mineOr(engine, advocate).taskCandidateGroupIn(own).endOr());
        compared(
                figures,
                "team-page-groups-alone",
                team,
                () -> engine.createTaskQuery().taskCandidateGroup(own.get(0)));
    }

    private static TaskQuery mineOr(TaskService engine, Actor actor) {
        return engine.createTaskQuery().or().taskAssignee(actor.userId().toString());
    }

    private static void first(WorkList list, Actor actor, ListTab tab) {
        full(list.page(actor, ListQuery.of(tab), null).rows().size());
    }

    private static void compared(Figures figures, String name, Median ours, Supplier<TaskQuery> asked)
            throws IOException {
        Median theirs = measured(
                FEW,
                () -> full(asked.get()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, WorkList.PAGE)
                        .size()));
        figures.median(name + "-100000", ours);
        figures.median(name + "-100000-by-task-query", theirs);
        figures.figure(name + "-task-query-ratio", theirs.milliseconds() / ours.milliseconds(), "ratio");
    }

    private static void handOver(Figures figures, Recorded alongside, TransactionTemplate transaction, ManyTasks tasks)
            throws IOException {
        var acts = alongside.part(Acts.class);
        var database = alongside.part(JdbcTemplate.class);
        Map<UUID, UUID> caseOfTask = tasks.advocates(Acts.MOST, tasks.advocate(1), tasks.advocate(2));
        List<UUID> chosen = List.copyOf(caseOfTask.keySet());
        var ours = new Median();
        var plain = new Median();
        for (int round = 0; round < 2 * HANDED_OVER; round++) {
            Actor to = tasks.advocate(1 + round % 2);
            Duration acted = timed(() -> {
                var outcome = acts.carryOut(tasks.manager(), new Act.Assign(to.userId(), ""), chosen, false);
                if (!outcome.done()) {
                    throw new IllegalStateException(
                            "Not handed over: " + outcome.bad().get(0));
                }
            });
            Duration written = timed(() -> transaction.executeWithoutResult(
                    status -> batch(database, caseOfTask, tasks.advocate(3).userId())));
            if (round >= HANDED_OVER) {
                ours.add(acted);
                plain.add(written);
            }
        }
        figures.median("hand-over-1000", ours);
        figures.median("hand-over-1000-plain-batch", plain);
        figures.figure("hand-over-ratio", ours.milliseconds() / plain.milliseconds(), "ratio");
    }

    /** As many changed tasks and entries of the log with all their columns, and nothing asked. */
    private static void batch(JdbcTemplate database, Map<UUID, UUID> caseOfTask, UUID to) {
        database.batchUpdate(
                "update work_items set assignee_id = ?, version = version + 1 where id = ?",
                caseOfTask.keySet().stream().map(id -> new Object[] {to, id}).toList());
        Timestamp now = Timestamp.from(Instant.now());
        database.batchUpdate(
                "insert into audit_entries (id, recorded_at, kind, result, case_id, actor_id, roles, organisation_id, channel, facts)"
                        + " values (?, ?, 'task-acted-on', 'done', ?, ?, 'manager', ?, 'engine', ?)",
                caseOfTask.entrySet().stream()
                        .map(it ->
                                new Object[] {Ids.next(), now, it.getValue(), to, to, FACTS.formatted(it.getKey(), to)})
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
    static List<Median> inTurn(Runnable... actions) {
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
    static void full(int rows) {
        if (rows < WorkList.PAGE) {
            throw new IllegalStateException("The page has only " + rows + " rows");
        }
    }

    private static Duration timed(Runnable action) {
        long begun = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
