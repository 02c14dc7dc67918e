package org.alongside.bench;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.demo.FormFilling;
import org.alongside.testing.BareEngine;
import org.alongside.testing.MariaDb;
import org.alongside.testing.Referred;
import org.alongside.work.WorkItemView;
import org.jsoup.nodes.Document;

/**
 * Completing a task end to end: the form is sent over HTTP, by somebody signed in, and answered; against the bare engine's Java
 * call for the same task of a case as far on, with empty steps, on the same MariaDB. One of each in turn.
 */
final class CompleteOverHttp implements Benchmark {

    /** The services are warm from driving the cases; whatever answers over HTTP is not, and the compiler needs hundreds. */
    private static final int DRAFTS = 1_000;

    private static final int WARM_UP = 260;
    private static final int MEASURED = 200;

    @Override
    public String name() {
        return "complete-over-http";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var measured = TaskToComplete.in(alongside);
            List<WorkItemView> tasks = measured.open(WARM_UP + MEASURED);
            var browser = new Browser(URI.create(
                    "http://localhost:" + alongside.context().getWebServer().getPort() + "/"));
            browser.signIn(measured.officer().username(), Referred.PASSWORD);
            try (MariaDb database = MariaDb.fresh();
                    var bare = new BareEngine(database, alongside.recording().emptySteps())) {
                alongside.recording().asked().forEach(bare::play);
                alternate(figures, tasks, new Sides(measured, browser, bare));
            }
        }
    }

    private static void alternate(Figures figures, List<WorkItemView> tasks, Sides sides) throws Exception {
        sides.keepDrafts(tasks.get(0));
        sides.complete(tasks.get(0));
        sides.measured().alongside().recording().stop();
        for (WorkItemView task : tasks.subList(1, WARM_UP)) {
            sides.complete(task);
        }
        var page = new Median();
        var http = new Median();
        var call = new Median();
        for (WorkItemView task : tasks.subList(WARM_UP, tasks.size())) {
            Taken taken = sides.complete(task);
            page.add(taken.page());
            http.add(taken.http());
            call.add(taken.call());
        }
        figures.median("task-page-over-http", page);
        figures.median("complete-over-http", http);
        figures.median("complete-by-bare-engine", call);
        figures.figure("complete-ratio", http.milliseconds() / call.milliseconds(), "ratio");
    }

    private record Taken(Duration page, Duration http, Duration call) {}

    private record Sides(TaskToComplete measured, Browser browser, BareEngine bare) {

        /** What is typed is kept again and again, and nothing finished. */
        void keepDrafts(WorkItemView task) throws Exception {
            String address = "work/" + task.id();
            Map<String, List<String>> form = new HashMap<>(answers(task));
            form.putAll(Browser.hidden(browser.get(address), address));
            form.put("_action", List.of("draft"));
            for (int n = 0; n < DRAFTS; n++) {
                browser.post(address, form);
            }
        }

        Taken complete(WorkItemView task) throws Exception {
            String address = "work/" + task.id();
            long asked = System.nanoTime();
            Document page = browser.get(address);
            Duration drawn = Duration.ofNanos(System.nanoTime() - asked);
            Map<String, List<String>> form = new HashMap<>(answers(task));
            form.putAll(Browser.hidden(page, address));

            long sent = System.nanoTime();
            String next = browser.post(address, form);
            Duration http = Duration.ofNanos(System.nanoTime() - sent);
            if (!next.contains(task.caseReference())) {
                throw new IllegalStateException("The task was not finished: " + next);
            }

            String same = bare.task(TaskToComplete.TASK);
            Map<String, Object> words = measured.words();
            long called = System.nanoTime();
            bare.complete(same, words);
            return new Taken(drawn, http, Duration.ofNanos(System.nanoTime() - called));
        }

        private Map<String, List<String>> answers(WorkItemView task) {
            return FormFilling.inDateParts(measured.form(task), measured.typed(task));
        }
    }
}
