package org.alongside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.testing.BareEngine;
import org.alongside.testing.MariaDb;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.WorkItemView;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many tasks are completed in a second, with list, limits, facts and audit, against the bare engine completing the same task of as many
 * cases with empty steps: in one JVM, on one MariaDB, by one client and by four, a batch of each in turn. Statements are counted on both sides.
 */
final class CompletionThroughput implements Benchmark {

    private static final List<Integer> CLIENTS = List.of(1, 4);
    private static final int BATCH = 40;
    private static final int WARM_UP = 12;
    private static final int BATCHES = 5;

    @Override
    public String name() {
        return "completion-throughput";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var measured = TaskToComplete.in(alongside);
            List<Typed> tasks = measured.open(BATCH * (WARM_UP + CLIENTS.size() * BATCHES) + 1).stream()
                    .map(task -> new Typed(task, measured.typed(task)))
                    .toList();
            var ours = new Ours(alongside, measured.officer());
            try (MariaDb database = MariaDb.fresh();
                    var bare = new BareEngine(database, alongside.recording().emptySteps())) {
                alongside.recording().asked().forEach(bare::play);
                ours.complete(tasks.get(0));
                alongside.recording().stop();
                List<String> same = new JdbcTemplate(bare.statements())
                        .queryForList(
                                "select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = ?",
                                String.class,
                                TaskToComplete.TASK);
                try (var clients = new Clients()) {
                    alternate(figures, new Sides(ours, bare, measured.words(), tasks, same), clients);
                }
            }
        }
    }

    private static void alternate(Figures figures, Sides sides, Clients clients) throws Exception {
        int from = 0;
        for (int n = 0; n < WARM_UP; n++, from += BATCH) {
            sides.batch(from, clients.so(CLIENTS.get(n % CLIENTS.size())));
        }
        for (int many : CLIENTS) {
            sides.ours.alongside.recording().statements().reset();
            sides.bare.statements().reset();
            var taken = new Taken(Duration.ZERO, Duration.ZERO);
            for (int n = 0; n < BATCHES; n++, from += BATCH) {
                taken = taken.plus(sides.batch(from, clients.so(many)));
            }
            int done = BATCH * BATCHES;
            String by = "-by-%d".formatted(many);
            figures.figure("completions-a-second" + by, done / seconds(taken.ours), "tasks/s");
            figures.figure("completions-a-second-bare" + by, done / seconds(taken.bare), "tasks/s");
            figures.figure("completion-throughput-ratio" + by, seconds(taken.bare) / seconds(taken.ours), "ratio");
            figures.figure(
                    "completion-statements" + by,
                    1.0 * sides.ours.alongside.recording().statements().total() / done,
                    "statements/task");
            figures.figure(
                    "completion-statements-bare" + by,
                    1.0 * sides.bare.statements().total() / done,
                    "statements/task");
        }
    }

    private static double seconds(Duration taken) {
        return taken.toNanos() / 1e9;
    }

    private record Taken(Duration ours, Duration bare) {

        Taken plus(Taken more) {
            return new Taken(ours.plus(more.ours), bare.plus(more.bare));
        }
    }

    /** A task and what is typed into its form: typing is not timed. */
    private record Typed(WorkItemView task, Map<String, List<String>> answers) {}

    /** Completes a task as its officer does, without the page around it. */
    private record Ours(Recorded alongside, Actor officer) {

        void complete(Typed it) {
            var posted = new Posted(it.task.version(), UUID.randomUUID().toString(), it.answers);
            Submitted result = alongside
                    .part(CurrentActor.class)
                    .as(officer, () -> alongside.part(Submissions.class).submit(officer, it.task.id(), posted));
            if (!(result instanceof Submitted.Finished)) {
                throw new IllegalStateException("The task was not finished: " + result);
            }
        }
    }

    private record Sides(Ours ours, BareEngine bare, Map<String, Object> words, List<Typed> tasks, List<String> same) {

        /** A batch of each, by so many clients at once. */
        Taken batch(int from, ExecutorService clients) throws Exception {
            List<Callable<Void>> here = new ArrayList<>();
            List<Callable<Void>> there = new ArrayList<>();
            for (int at = from; at < from + BATCH; at++) {
                Typed task = tasks.get(at + 1);
                String other = same.get(at);
                here.add(() -> {
                    ours.complete(task);
                    return null;
                });
                there.add(() -> {
                    bare.complete(other, words);
                    return null;
                });
            }
            return new Taken(together(here, clients), together(there, clients));
        }

        private static Duration together(List<Callable<Void>> actions, ExecutorService clients) throws Exception {
            long begun = System.nanoTime();
            for (Future<Void> done : clients.invokeAll(actions)) {
                done.get();
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    /** One client and four, who stay: a server does not begin a thread for each request. */
    private static final class Clients implements AutoCloseable {

        private final Map<Integer, ExecutorService> threads =
                CLIENTS.stream().collect(Collectors.toMap(Function.identity(), Executors::newFixedThreadPool));

        ExecutorService so(int many) {
            return Objects.requireNonNull(threads.get(many));
        }

        @Override
        public void close() {
            threads.values().forEach(ExecutorService::shutdown);
        }
    }
}
