package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.demo.Story;
import org.alongside.demo.UsualAnswers;
import org.alongside.engine.Processes;
import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.alongside.notices.Outbox;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;

/** One case, taken along by the people whose work it is, each through the pages of their own account. */
final class CaseByPages implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int MOST_STEPS = 200;

    private final Function<String, Person> signingIn;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private String reference = "";

    CaseByPages() {
        this(Person::signedIn);
    }

    /** A case whose people sign in like this. */
    CaseByPages(Function<String, Person> signingIn) {
        this.signingIn = signingIn;
    }

    /** The person with this account, signed in since they were first needed. */
    Person person(String username) {
        return people.computeIfAbsent(username, signingIn);
    }

    /** Somebody refers the young person on the page for it; the other answers are examples. */
    void isReferredBy(String username, String answers) {
        Person referrer = person(username);
        referrer.opens("/work");
        referrer.follows("Start a case");
        referrer.fillsIn("refer-young-person", several(read(answers)));
        for (Locator team :
                referrer.page().locator("main select[name^='_team-']").all()) {
            if (team.inputValue().isEmpty()) {
                team.selectOption(
                        team.locator("option[value]:not([value=''])").first().getAttribute("value"));
            }
        }
        referrer.presses("Start the case");
        assertThat(referrer.text()).contains("The case is open.");
        String url = referrer.page().url();
        reference = url.substring(url.lastIndexOf('/') + 1);
    }

    /** The case was referred two years ago, and everything up to this task went as the story says. */
    void hasComeTo(String task, Story story) {
        reference = RunningAlongside.part(Cases.class)
                .byId(DrivenCase.waitingAt(task, story).caseId())
                .reference();
    }

    String reference() {
        return reference;
    }

    CaseView view() {
        return RunningAlongside.part(Cases.class).byReference(reference).orElseThrow();
    }

    /** From now on this task is answered like this whenever it comes up by the way. */
    void usually(String task, String answers) {
        usual.put(task, answers);
    }

    /** The page of the case as this person sees it. */
    Person lookedAtBy(String username) {
        Person person = person(username);
        person.opens("/cases/" + reference);
        return person;
    }

    /** The person whose task it is finds it in their work list, does it as the story says, and sees that it is done. */
    Person does(String task, String answers) {
        return finishes(task, begins(task, answers));
    }

    /** The person whose task it is finds it in their work list and fills in its form, and has not sent it yet. */
    Person begins(String task, String answers) {
        return begins(person(DrivenCase.whose(open(task))), task, answers);
    }

    /** The same by somebody of their choice. */
    Person begins(Person person, String task, String answers) {
        WorkItemView item = open(task);
        findsInWorkList(person, item);
        person.fillsIn(item.form(), several(withFacts(item, read(answers))));
        return person;
    }

    /** Sends the form on the page and sees that the task is done. */
    Person finishes(String task, Person person) {
        String name = open(task).name();
        person.presses("Finish this task");
        assertThat(person.problems()).as("problems with %s", task).isEmpty();
        assertThat(person.text()).as("after %s", task).contains("Done: " + name + ".");
        return person;
    }

    /** Sends the form on the page and is told what to put right; the task is still to be done. */
    Person isHeldUp(String task, Person person) {
        person.presses("Finish this task");
        assertThat(person.problems()).as("problems with %s", task).isNotEmpty();
        assertThat(openTasks()).contains(task);
        return person;
    }

    /** Whatever else comes up, but these, is done in the usual way, and time goes by, until this task is there. */
    void goesOnUntil(String task, String... butThese) {
        for (int step = 0; step < MOST_STEPS && !openTasks().contains(task); step++) {
            Optional<WorkItemView> next = RunningAlongside.part(Work.class).openOn(view().id()).stream()
                    .filter(item -> !List.of(butThese).contains(item.task()))
                    .findFirst();
            if (next.isPresent()) {
                does(next.get().task(), usual.getOrDefault(next.get().task(), ""));
            } else {
                Instant due = RunningAlongside.part(Processes.class)
                        .nextJob(reference)
                        .orElseThrow();
                timePassesUntil(
                        later(due, morningOf(due.atZone(LegalToday.LONDON).toLocalDate())));
            }
        }
        assertThat(openTasks()).contains(task);
    }

    /** Somebody records that something has happened in the case. */
    Person records(String username, String title, String form, String answers) {
        Person person = lookedAtBy(username);
        person.page().getByText("Something has happened: record it").click();
        person.follows(title);
        person.fillsIn(form, several(read(answers)));
        person.presses("Record it");
        assertThat(person.text()).contains("Recorded: " + title + ".");
        return person;
    }

    /** Moves the clock of the whole service to the morning of a day; whatever falls due until then happens. */
    void timePassesUntil(LocalDate day) {
        timePassesUntil(morningOf(day));
    }

    LocalDate today() {
        return RunningAlongside.part(LegalToday.class).date();
    }

    Set<String> openTasks() {
        return RunningAlongside.part(Work.class).openOn(view().id()).stream()
                .map(WorkItemView::task)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }

    private void timePassesUntil(Instant moment) {
        RunningAlongside.part(Outbox.class).sendDue();
        Person manager = person("manager");
        manager.opens("/work");
        assertThat(manager.posts("/demo/clock", FormData.create().set("to", moment.toString()))
                        .status())
                .isEqualTo(200);
        RunningAlongside.part(Outbox.class).sendDue();
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(LegalToday.LONDON).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private WorkItemView open(String task) {
        return RunningAlongside.part(Work.class).openOn(view().id()).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("%s is not open on %s; open: %s".formatted(task, today(), openTasks())));
    }

    private void findsInWorkList(Person person, WorkItemView item) {
        person.opens(item.assigneeId() == null ? "/work?tab=team" : "/work");
        Locator row = person.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .filter(new Locator.FilterOptions().setHasText(item.name()));
        // the list shows the most pressing work first, and other tests leave theirs behind
        Locator next = person.page().getByText("Next page");
        while (row.count() == 0 && next.count() > 0) {
            person.opens(next.getAttribute("href"));
        }
        assertThat(row.count()).as("%s in the work list", item.name()).isPositive();
        person.clicks(row.first().locator("a").first());
        assertThat(person.heading()).isEqualTo(item.name());
    }

    /** What forms ask about the young person again and again. */
    private Map<String, String> withFacts(WorkItemView item, Map<String, String> answers) {
        Form form = RunningAlongside.part(Forms.class).form(item.form());
        Map<String, String> all = new HashMap<>();
        UsualAnswers.of(item.task()).forEach((key, values) -> all.put(key, values.get(0)));
        Map.of(
                        "birthDate", view().dateOfBirth().toString(),
                        "ageAtHearing", String.valueOf(view().ageOn(today())))
                .forEach((key, value) -> form.field(key).ifPresent(field -> all.put(key, value)));
        all.putAll(answers);
        return all;
    }

    /** A story says its answers line by line, each after its question's key and a colon. */
    private static Map<String, String> read(String answers) {
        return answers.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(answer -> answer[0].strip(), answer -> answer[1]));
    }

    /** Several ticks have bars between them. */
    private static Map<String, List<String>> several(Map<String, String> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> List.of(it.getValue().split("\\|"))));
    }
}
