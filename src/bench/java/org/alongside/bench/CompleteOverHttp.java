package org.alongside.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.FormFilling;
import org.alongside.demo.Story;
import org.alongside.demo.UsualAnswers;
import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.alongside.journey.Referrals;
import org.alongside.testing.BareEngine;
import org.alongside.testing.EngineRecording.Completed;
import org.alongside.testing.MariaDb;
import org.alongside.testing.Referred;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.jsoup.nodes.Document;

/**
 * Completing a task end to end: the form is sent over HTTP, by somebody signed in, and answered; against the bare engine's Java
 * call for the same task of a case as far on, with empty steps, on the same MariaDB. One of each in turn.
 */
final class CompleteOverHttp implements Benchmark {

    /** A plain task: one person fills in a form, and the process goes on to the next task. */
    private static final String TASK = "planInterview";

    private static final String BEFORE = "considerIntermediary";
    /** What goes on beside the investigation stays open: it has no part in the measured task. */
    private static final String[] BESIDE = {"agreeSupportPlan", "offerFamilySupport"};

    private static final Role ROLE = Role.POLICE_OIC;
    /** The services are warm from driving the cases; whatever answers over HTTP is not, and the compiler needs more than a few. */
    private static final int DRAFTS = 1_000;

    private static final int WARM_UP = 60;
    private static final int MEASURED = 200;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-03-30T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

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
            var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
            Referrals.casework().forEach(referred::another);
            List<WorkItemView> tasks = open(alongside, referred);
            var browser = new Browser(URI.create(
                    "http://localhost:" + alongside.context().getWebServer().getPort() + "/"));
            browser.signIn(referred.another(ROLE).username(), Referred.PASSWORD);
            try (MariaDb database = MariaDb.fresh();
                    var bare = new BareEngine(database, alongside.recording().emptySteps())) {
                alongside.recording().asked().forEach(bare::play);
                alternate(figures, tasks, new Sides(alongside, browser, bare));
            }
        }
    }

    /** As many cases as are needed, each with the task open. */
    private static List<WorkItemView> open(Recorded alongside, Referred referred) {
        CaseDriver driver = alongside.part(CaseDriver.class);
        Actor advocate = referred.another(Role.ADVOCATE);
        Story story = Story.USUAL.leaving(BESIDE).until(BEFORE, START);
        List<WorkItemView> tasks = new ArrayList<>();
        while (tasks.size() < WARM_UP + MEASURED) {
            CaseView opened = driver.open(referred.referralOf("usual"), advocate, START);
            driver.drive(opened, story, START, END);
            tasks.add(alongside.part(Work.class).openOn(opened.id()).stream()
                    .filter(item -> item.task().equals(TASK))
                    .findFirst()
                    .orElseThrow());
        }
        return tasks;
    }

    private static void alternate(Figures figures, List<WorkItemView> tasks, Sides sides) throws Exception {
        sides.keepDrafts(tasks.get(0));
        sides.complete(tasks.get(0));
        sides.alongside().recording().stop();
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

    private record Sides(Recorded alongside, Browser browser, BareEngine bare) {

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

            String same = bare.task(TASK);
            Map<String, Object> words = words();
            long called = System.nanoTime();
            bare.complete(same, words);
            return new Taken(drawn, http, Duration.ofNanos(System.nanoTime() - called));
        }

        private Map<String, List<String>> answers(WorkItemView task) {
            Form form = alongside.part(Forms.class).form(task.form());
            return FormFilling.inDateParts(
                    form, alongside.part(FormFilling.class).fill(form, UsualAnswers.of(TASK), TODAY));
        }

        /** What Alongside told the engine when the first of these tasks was finished. */
        private Map<String, Object> words() {
            return alongside.recording().asked().stream()
                    .filter(Completed.class::isInstance)
                    .map(Completed.class::cast)
                    .filter(completed -> completed.task().equals(TASK))
                    .map(Completed::words)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
