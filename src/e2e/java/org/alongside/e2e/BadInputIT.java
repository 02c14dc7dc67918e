package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.work.WorkStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a browser never sends and people send by mistake: each answers with a clear page and the right status, loses nothing typed,
 * stores nothing in part, and leaves nothing about a person in the log.
 */
class BadInputIT {

    private static final String CANARY = "Zaffre-Canary-7731";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

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
        manager = Person.signedIn("manager");
        manager.opens(referral.page());
    }

    @AfterEach
    void nothingAboutAPersonIsLogged() {
        log.close();
        manager.close();
        assertThat(log.text()).doesNotContain(CANARY);
    }

    @Test
    void saysWhatIsWrongWithAnAnswerOfTheWrongType() {
        APIResponse answer = sends(accepted()
                .set("referral", CANARY)
                .set("consentOn-day", "31")
                .set("consentOn-month", CANARY)
                .set("consentOn-year", "x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("There is a problem", "Select one of the answers offered");
        isStillOpenWith(CANARY);
    }

    @Test
    void saysWhatIsMissing() {
        APIResponse answer = sends(filled().set("firstContactNote", CANARY));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("There is a problem", "Select an answer");
        isStillOpenWith(CANARY);
    }

    @Test
    void refusesWholeWhatTheFormDoesNotAskFor() {
        APIResponse answer = sends(accepted().set("firstContactNote", CANARY).set("isAdmin", "true"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("What you sent could not be read");
        isStillOpenWith(CANARY);
    }

    @Test
    void saysWhoFinishedTheTaskAlready() {
        assertThat(sends(accepted()).status()).isEqualTo(302);
        manager.opens("/work");
        APIResponse answer = sends(accepted().set("firstContactNote", CANARY));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Gwen Ashby finished this at", "kept as a draft");
        assertThat(referral.records()).isEqualTo(1);
    }

    @Test
    void hidesATaskThatIsSomebodyElses() {
        try (Person stranger = Person.signedIn("advocate-2")) {
            stranger.opens("/work");
            APIResponse answer = stranger.posts(referral.page(), accepted().set("firstContactNote", CANARY));

            assertThat(answer.status()).isEqualTo(404);
            assertThat(stranger.opens(referral.page())).isEqualTo(404);
            assertThat(referral.state()).isEqualTo(WorkStatus.OPEN);
        }
    }

    @Test
    void doesNotTellACaseThatIsNotThereFromOneThatMayNotBeSeen() {
        try (Person stranger = Person.signedIn("advocate-2")) {
            assertThat(stranger.opens("/cases/AL-0000-000")).isEqualTo(404);
            String notThere = stranger.text();
            assertThat(stranger.opens(referral.casePage())).isEqualTo(404);

            assertThat(withoutReference(stranger.text())).isEqualTo(withoutReference(notThere));
            assertThat(notThere).contains("Page not found");
        }
    }

    @Test
    void refusesAFunctionOfAnotherRole() {
        assertThat(manager.opens("/admin")).isEqualTo(403);
        assertThat(manager.text()).contains("You cannot use this page");
    }

    @Test
    void refusesAFileThatIsNoCaseload() {
        manager.opens("/cases/import");
        byte[] picture = ("\u0089PNG\r\n\u001a\n\0\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1);
        manager.page().locator("input[type=file]").setInputFiles(new FilePayload("cases.csv", "text/csv", picture));
        Response answer = manager.page().waitForNavigation(() -> manager.presses("Read the file"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(manager.problems()).contains("There is a problem");
        assertThat(manager.page().title()).startsWith("Error: ");
    }

    @Test
    void refusesAFieldOfTenMegabytes() {
        APIResponse answer = sends(accepted().set("firstContactNote", CANARY.repeat(TEN_MEGABYTES / CANARY.length())));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text())
                .contains("That is too large", "What must the advocate know before the first contact?")
                .contains("10.0 MB", "at most 4,000 characters")
                .contains("Put the rest back into the form", "Accept the referral");
        assertThat(referral.state()).isEqualTo(WorkStatus.OPEN);
    }

    @Test
    void refusesAnAddressWithoutSense() {
        assertThat(manager.opens("/work/" + CANARY)).isEqualTo(404);
        assertThat(manager.opens("/cases?stage=" + CANARY)).isEqualTo(400);
        assertThat(manager.text()).contains("What you sent could not be read");
    }

    @Test
    void hasNoPageAtTheAddressOfItsErrors() {
        assertThat(manager.opens("/error")).isEqualTo(404);
        assertThat(manager.text()).contains("Page not found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest", "/engine-rest/process-definition", "/camunda", "/camunda/app/cockpit", "/h2-console",
                "/v3/api-docs", "/swagger-ui.html", "/actuator/env", "/actuator/heapdump", "/actuator/loggers"
            })
    void hasNoDoorsAtTheBack(String path) {
        assertThat(manager.opens(path)).isEqualTo(404);
    }

    private APIResponse sends(FormData form) {
        return manager.posts(referral.page(), form);
    }

    /** The page's own fields, without an answer. */
    private FormData filled() {
        return FormData.create()
                .set("_version", String.valueOf(referral.task().version()))
                .set("_key", UUID.randomUUID().toString());
    }

    private FormData accepted() {
        return filled().set("referral", "accepted")
                .set("consent", "youngPerson")
                .set("safeContactConfirmed", "yes")
                .set("conflictChecked", "true");
    }

    private void isStillOpenWith(String typed) {
        assertThat(referral.state()).isEqualTo(WorkStatus.OPEN);
        assertThat(referral.records()).isZero();
        manager.opens(referral.page());
        assertThat(manager.page().content()).as("the draft").contains("This is your draft", typed);
    }

    /** Every error page has another reference for whoever asks for help. */
    private static String withoutReference(String text) {
        return text.replaceAll("quote [0-9a-f]{8}", "quote …");
    }
}
