package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.FormFilling;
import org.alongside.demo.Story;
import org.alongside.demo.UsualAnswers;
import org.alongside.forms.Forms;
import org.alongside.journey.Referrals;
import org.alongside.testing.BareEngine;
import org.alongside.testing.EngineRecording.Completed;
import org.alongside.testing.MariaDb;
import org.alongside.testing.Referred;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many tasks are completed in a second, with list, limits, facts and audit, against the bare engine completing the same task of as many
 * cases with empty steps: in one JVM, on one MariaDB, by one client and by four, a batch of each in turn. Statements are counted on both sides.
 */
final class CompletionThroughput implements Benchmark {

    private static final String TASK = "planInterview";
    private static final String BEFORE = "considerIntermediary";
    private static final String[] BESIDE = {"agreeSupportPlan", "offerFamilySupport"};
    private static final Role ROLE = Role.POLICE_OIC;
    private static final List<Integer> CLIENTS = List.of(1, 4);
    private static final int BATCH = 20;
    private static final int WARM_UP = 4;
    private static final int BATCHES = 8;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-03-30T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

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
            var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
            Referrals.casework().forEach(referred::another);
            List<WorkItemView> tasks = open(alongside, referred, BATCH * (WARM_UP + CLIENTS.size() * BATCHES) + 1);
            var ours = new Ours(alongside, referred.another(ROLE));
            try (MariaDb database = MariaDb.fresh();
                    var bare = new BareEngine(database, alongside.recording().emptySteps())) {
                alongside.recording().asked().forEach(bare::play);
                ours.complete(tasks.get(0));
                alongside.recording().stop();
                List<String> same = new JdbcTemplate(bare.statements())
                        .queryForList("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = ?", String.class, TASK);
                alternate(figures, new Sides(ours, bare, words(alongside), tasks, same));
            }
        }
    }

    private static List<WorkItemView> open(Recorded alongside, Referred referred, int many) {
        CaseDriver driver = alongside.part(CaseDriver.class);
        Actor advocate = referred.another(Role.ADVOCATE);
        Story story = Story.USUAL.leaving(BESIDE).until(BEFORE, START);
        List<WorkItemView> tasks = new ArrayList<>();
        while (tasks.size() < many) {
            CaseView opened = driver.open(referred.referralOf("usual"), advocate, START);
            driver.drive(opened, story, START, END);
            tasks.add(alongside.part(Work.class).openOn(opened.id()).stream()
                    .filter(item -> item.task().equals(TASK))
                    .findFirst()
                    .orElseThrow());
        }
        return tasks;
    }

    /** What Alongside told the engine when the first of these tasks was finished. */
    private static Map<String, Object> words(Recorded alongside) {
        return alongside.recording().asked().stream()
                .filter(Completed.class::isInstance)
                .map(Completed.class::cast)
                .filter(completed -> completed.task().equals(TASK))
                .map(Completed::words)
                .findFirst()
                .orElseThrow();
    }

    private static void alternate(Figures figures, Sides sides) throws Exception {
        int from = 0;
        for (int n = 0; n < WARM_UP; n++, from += BATCH) {
            sides.batch(from, CLIENTS.get(n % CLIENTS.size()));
        }
        for (int clients : CLIENTS) {
            sides.ours.alongside.recording().statements().reset();
            sides.bare.statements().reset();
            var taken = new Taken(Duration.ZERO, Duration.ZERO);
            for (int n = 0; n < BATCHES; n++, from += BATCH) {
                taken = taken.plus(sides.batch(from, clients));
            }
            int done = BATCH * BATCHES;
            String by = "-by-%d".formatted(clients);
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

    /** Completes a task as its officer does, without the page around it. */
    private record Ours(Recorded alongside, Actor officer) {

        void complete(WorkItemView task) {
            Map<String, List<String>> typed = alongside
                    .part(FormFilling.class)
                    .fill(alongside.part(Forms.class).form(task.form()), UsualAnswers.of(TASK), TODAY);
            Submitted result = alongside
                    .part(CurrentActor.class)
                    .as(
                            officer,
                            () -> alongside
                                    .part(Submissions.class)
                                    .submit(
                                            officer,
                                            task.id(),
                                            new Posted(
                                                    task.version(),
                                                    UUID.randomUUID().toString(),
                                                    typed)));
            if (!(result instanceof Submitted.Finished)) {
                throw new IllegalStateException("The task was not finished: " + result);
            }
        }
    }

    private record Sides(
            Ours ours, BareEngine bare, Map<String, Object> words, List<WorkItemView> tasks, List<String> same) {

        /** A batch of each, by so many clients at once. */
        Taken batch(int from, int clients) throws Exception {
            List<Callable<Void>> here = new ArrayList<>();
            List<Callable<Void>> there = new ArrayList<>();
            for (int at = from; at < from + BATCH; at++) {
                WorkItemView task = tasks.get(at + 1);
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

        private static Duration together(List<Callable<Void>> actions, int clients) throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(clients);
            try {
                long begun = System.nanoTime();
                for (Future<Void> done : threads.invokeAll(actions)) {
                    done.get();
                }
                return Duration.ofNanos(System.nanoTime() - begun);
            } finally {
                threads.shutdown();
            }
        }
    }
}
