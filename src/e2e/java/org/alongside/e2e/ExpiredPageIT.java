package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page that was open for too long says so and loses nothing: what was typed comes along through signing in and goes back into the
 * form, without a script, and nothing is sent a second time by itself.
 */
class ExpiredPageIT {

    private static final String CANARY = "Zaffre-Canary-7732";
    private static final String EXPIRED = "Your page has expired";
    private static final String PUT_BACK = "Put what I typed back into the form";

    private final WrittenLog log = new WrittenLog();
    private Person manager;
    private ReferralToDecide referral;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void aTaskIsOpen() {
        referral = ReferralToDecide.made();
        manager = Person.withoutScript();
        manager.signsIn("manager");
    }

    @AfterEach
    void nothingAboutAPersonIsLogged() {
        log.close();
        manager.close();
        assertThat(log.text()).doesNotContain(CANARY);
    }

    @Test
    void keepsATaskThroughSigningInAgain() {
        manager.opens(referral.page());
        manager.fillsIn("decide-referral", Map.of());
        manager.fills("firstContactNote", CANARY + "\nsecond line");
        comesTooLate("Finish this task");

        assertThat(manager.page().locator("textarea, input[readonly]").all())
                .anyMatch(shown -> shown.inputValue().contains(CANARY));
        signsInThere();
        assertThat(referral.records()).isZero();
        manager.presses(PUT_BACK);
        assertThat(manager.text()).contains("What you typed is back in the form", "This is your draft");
        assertThat(manager.page().locator("[name=firstContactNote]").inputValue())
                .isEqualTo(CANARY + "\nsecond line");
        assertThat(referral.records()).isZero();
        manager.presses("Finish this task");

        assertThat(manager.text()).contains("Done: Decide referral.");
        assertThat(referral.records()).isEqualTo(1);
    }

    @Test
    void keepsWhatHasHappenedInACase() {
        manager.opens(referral.casePage() + "/events/raise-concern");
        manager.fillsIn("raise-concern", Map.of());
        manager.fills("what", CANARY);
        comesTooLate("Record it");
        signsInThere();
        manager.presses(PUT_BACK);

        assertThat(manager.page().locator("[name=what]").inputValue()).isEqualTo(CANARY);
        manager.presses("Record it");
        assertThat(manager.text()).contains("Recorded: Raise a safeguarding concern.");
    }

    @Test
    void keepsAReferralWithItsTeams() {
        int before = count("select count(*) from witness_cases");
        manager.opens("/cases/new");
        manager.fillsIn("refer-young-person", Map.of());
        manager.fills("reason", CANARY);
        manager.page().locator("select[name=_team-police-oic]").selectOption(new SelectOption().setIndex(1));
        String team = manager.page().locator("select[name=_team-police-oic]").inputValue();
        comesTooLate("Start the case");
        signsInThere();
        manager.presses(PUT_BACK);

        assertThat(manager.page().locator("[name=reason]").inputValue()).isEqualTo(CANARY);
        assertThat(manager.page().locator("select[name=_team-police-oic]").inputValue())
                .isEqualTo(team);
        assertThat(manager.problems()).isEmpty();
        assertThat(count("select count(*) from witness_cases")).isEqualTo(before);
    }

    @Test
    void keepsANote() {
        manager.opens(referral.casePage());
        manager.page().locator("#note").fill(CANARY);
        comesTooLate("Add the note");
        signsInThere();
        manager.presses(PUT_BACK);

        assertThat(manager.page().locator("#note").inputValue()).isEqualTo(CANARY);
        manager.presses("Add the note");
        assertThat(manager.text()).contains("Your note is on the case.", CANARY);
    }

    @Test
    void keepsACommentOnATask() {
        manager.opens(referral.page());
        manager.page().locator("#act").selectOption("comment");
        manager.presses("Go on");
        manager.fills("words", CANARY);
        comesTooLate("Comment");

        assertThat(manager.text()).contains("What to do with the tasks", "Your comment or reason");
        assertThat(manager.text()).doesNotContain("Task\n", "Ready", "List\n");
        signsInThere();
        manager.presses(PUT_BACK);

        assertThat(manager.text()).contains("What you typed is back in the form", "Decide referral");
        assertThat(manager.page().locator("[name=words]").inputValue()).isEqualTo(CANARY);
        assertThat(said()).isZero();
        manager.presses("Comment");
        assertThat(manager.text()).contains("Comment: done with 1 task.");
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void keepsTheNameOfAList() {
        manager.opens("/work?tab=team");
        manager.page().getByText("Keep this list under a name").click();
        manager.fills("name", CANARY);
        manager.page().locator("#team").selectOption("manager");
        comesTooLate("Keep the list");

        assertThat(manager.text()).contains("Name of the list", "For").doesNotContain("List\n");
        signsInThere();
        manager.presses(PUT_BACK);

        assertThat(manager.page().locator("#name").inputValue()).isEqualTo(CANARY);
        assertThat(manager.page().locator("#team").inputValue()).isEqualTo("manager");
        assertThat(count("select count(*) from saved_lists where name = '%s'".formatted(CANARY)))
                .isZero();
    }

    @Test
    void offersToOpenThePageAgainWhereThereIsNoFormToPutItBackInto() {
        manager.opens("/work/digest");
        comesTooLate(manager.page().locator("main form button").first().innerText());
        signsInThere();
        manager.follows("Open the page again");

        assertThat(manager.page().url()).endsWith("/work/digest");
    }

    @Test
    void saysThatAFileHasToBeChosenAgain() {
        manager.opens("/cases/import");
        manager.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("cases.csv", "text/csv", "x".getBytes(StandardCharsets.UTF_8)));
        comesTooLate("Read the file");
        signsInThere();
        assertThat(manager.text()).contains("A file has to be chosen again");
        manager.follows("Open the page again");

        assertThat(manager.heading()).isEqualTo("Import a caseload");
    }

    @Test
    void keepsItAlsoAfterAWrongPassword() {
        manager.opens(referral.page());
        manager.fills("firstContactNote", CANARY);
        comesTooLate("Finish this task");
        manager.fills("username", "manager");
        manager.fills("password", "wrong");
        manager.presses("Sign in");
        assertThat(manager.problems()).contains("Enter the right user name and password");
        signsInThere();
        manager.presses(PUT_BACK);

        assertThat(manager.page().locator("[name=firstContactNote]").inputValue())
                .isEqualTo(CANARY);
    }

    @Test
    void asksWhoeverIsStillSignedInForNothingButOneClick() {
        manager.opens(referral.page());
        manager.fills("firstContactNote", CANARY);
        manager.signsInElsewhere("manager");
        manager.presses("Finish this task");

        assertThat(manager.heading()).isEqualTo(EXPIRED);
        assertThat(count("select count(*) from form_drafts where work_item_id = '%s'"
                        .formatted(referral.task().id())))
                .isZero();
        manager.presses(PUT_BACK);
        assertThat(manager.page().locator("[name=firstContactNote]").inputValue())
                .isEqualTo(CANARY);
    }

    @Test
    void showsATaskToNobodyWhoMayNotSeeIt() {
        manager.opens(referral.page());
        manager.fills("firstContactNote", CANARY);
        comesTooLate("Finish this task");
        manager.fills("username", "advocate-2");
        manager.fills("password", Person.PASSWORD);
        manager.presses("Sign in");
        manager.presses(PUT_BACK);

        assertThat(manager.heading()).isEqualTo("Page not found");
        assertThat(count("select count(*) from form_drafts where work_item_id = '%s'"
                        .formatted(referral.task().id())))
                .isZero();
    }

    @Test
    void answersWith403AndNeverShowsAPassword() {
        manager.opens("/work");
        APIResponse answer = manager.posts(
                "/admin/users",
                FormData.create().set("name", "Sam Patel").set("password", "three unusual words"),
                "expired");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains(EXPIRED, "Sam Patel").doesNotContain("three unusual words");
    }

    private void comesTooLate(String button) {
        manager.losesTheSession();
        manager.presses(button);
        assertThat(manager.heading()).isEqualTo(EXPIRED);
    }

    private void signsInThere() {
        manager.fills("username", "manager");
        manager.fills("password", Person.PASSWORD);
        manager.presses("Sign in");
        assertThat(manager.heading()).isEqualTo(EXPIRED);
    }

    private int said() {
        return count("select count(*) from task_notes where item_id = '%s'"
                .formatted(referral.task().id()));
    }

    private static int count(String sql) {
        return RunningAlongside.part(JdbcClient.class)
                .sql(sql)
                .query(Integer.class)
                .single();
    }
}
