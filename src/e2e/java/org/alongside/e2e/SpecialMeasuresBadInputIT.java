package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.NewUser;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.demo.Story;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is typed wrongly about special measures: each answer names the field and the rule, stores nothing and keeps what was typed.
 */
class SpecialMeasuresBadInputIT {

    private static final String CANARY = "Zaffre-Canary-7734";

    private final WrittenLog log = new WrittenLog();

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @AfterEach
    void nothingAboutAPersonIsLogged() {
        log.close();
        assertThat(log.text()).doesNotContain(CANARY);
    }

    @Test
    void refusesADirectionForAMeasureThatWasNeverAppliedFor() {
        WorkItemView task = DrivenCase.waitingAt(
                "recordCourtDirections",
                Story.USUAL.answering(
                        "draftApplication",
                        Map.of(
                                "hearingAsked", "no",
                                "applyEvidenceInPrivate", "leftOutDespiteWish",
                                "departureEvidenceInPrivate", "Example answer.")));

        isRefused(
                task,
                Map.of("courtEvidenceInPrivate", "granted", "reasons", CANARY),
                "href=\"#courtEvidenceInPrivate\"",
                "Evidence in private was not applied for",
                "s.19(1)(b)");
    }

    @Test
    void refusesSection28WithoutSection27() {
        WorkItemView task = DrivenCase.waitingAt("recordCourtDirections", Story.USUAL);

        isRefused(
                task,
                Map.of(
                        "directions", "grantedInPart",
                        "courtRecordedInterview", "refused",
                        "section27Directed", "no",
                        "section28Directed", "yes",
                        "reasons", CANARY),
                "href=\"#section27Directed\"",
                "Section 28 can only be directed with section 27 (YJCEA 1999 s.28(1))");
    }

    @Test
    void refusesASupporterWhoIsAWitness() {
        WorkItemView task = DrivenCase.waitingAt("draftApplication", Story.USUAL);

        isRefused(
                task,
                Map.of(
                        "supporterProposed", "named",
                        "supporterIdentity", "Robin Example",
                        "whySupporterAppropriate", CANARY),
                "href=\"#supporterIdentity\"",
                "is a witness in this case and cannot be the supporter",
                "s.24(1A)");
    }

    @Test
    void refusesTheDraftersOwnApproval() {
        WorkItemView draft = DrivenCase.waitingAt("draftApplication", Story.USUAL);
        String both = "both-" + UUID.randomUUID().toString().substring(0, 6);
        RunningAlongside.part(People.class)
                .addUser(new NewUser(
                        both,
                        "Sam Patel",
                        null,
                        draft.organisationId(),
                        Set.of(Role.CPS_CASEWORKER, Role.CPS_REVIEWER),
                        Person.PASSWORD));
        try (Person person = Person.signedIn(both)) {
            person.opens("/work");
            assertThat(person.posts("/work/" + draft.id(), form(draft, Map.of()))
                            .status())
                    .isEqualTo(302);
        }

        isRefusedTo(
                both,
                DrivenCase.open(draft.caseId(), "approveApplication"),
                Map.of("note", CANARY),
                "href=\"#approval\"",
                "You drafted this application");
    }

    @Test
    void letsOneOfTwoReviewersApproveAtOnceAndTellsTheOtherWho() {
        WorkItemView task = DrivenCase.waitingAt("approveApplication", Story.USUAL);
        try (Person one = Person.signedIn("cps-reviewer");
                Person other = Person.signedIn("cps-reviewer-2")) {
            HttpRequest first = approving(one, task);
            HttpRequest second = approving(other, task);
            List<HttpResponse<String>> answers = Stream.of(sent(first), sent(second))
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .allSatisfy(answer -> assertThat(answer.body())
                            .containsPattern("(Ezra Penhallow|Omar Fenwick) finished this at")
                            .contains("kept as a draft"));
        }
        assertThat(records(task)).isEqualTo(1);
    }

    private static void isRefused(WorkItemView task, Map<String, String> answers, String... saying) {
        isRefusedTo(DrivenCase.whose(task), task, answers, saying);
    }

    private static void isRefusedTo(String username, WorkItemView task, Map<String, String> answers, String... saying) {
        int before = records(task);
        try (Person person = Person.signedIn(username)) {
            person.opens("/work");
            APIResponse answer = person.posts("/work/" + task.id(), form(task, answers));

            assertThat(answer.text()).contains("There is a problem", CANARY).contains(saying);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(records(task)).isEqualTo(before);
            person.opens("/work/" + task.id());
            assertThat(person.page().content()).contains("This is your draft", CANARY);
        }
    }

    private static FormData form(WorkItemView task, Map<String, String> answers) {
        FormData form = FormData.create();
        values(task, answers).forEach((name, values) -> values.forEach(value -> form.append(name, value)));
        return form;
    }

    private static Map<String, List<String>> values(WorkItemView task, Map<String, String> answers) {
        Map<String, List<String>> values = new HashMap<>(DrivenCase.answers(task, answers));
        values.put("_version", List.of(String.valueOf(task.version())));
        values.put("_key", List.of(UUID.randomUUID().toString()));
        return values;
    }

    /** Playwright does one thing after the other, so two who send at once need a client beside it. */
    private static CompletableFuture<HttpResponse<String>> sent(HttpRequest request) {
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest approving(Person person, WorkItemView task) {
        person.opens("/work/" + task.id());
        Map<String, List<String>> values = values(task, Map.of());
        values.put(
                "_csrf",
                List.of(person.page().locator("input[name=_csrf]").first().inputValue()));
        String body = values.entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(value -> it.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        String cookies = person.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(RunningAlongside.url() + "/work/" + task.id()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static int records(WorkItemView task) {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select count(*) from case_records where case_id = :case and task = :task")
                .param("case", task.caseId())
                .param("task", task.task())
                .query(Integer.class)
                .single();
    }
}
