package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same bad input as on a task's form, on the two kinds of form that keep no draft: the page that answers has what was typed. */
class BadInputElsewhereIT {

    private static final String CANARY = "Zaffre-Canary-7733";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final WrittenLog log = new WrittenLog();
    private Person manager;
    private String concern;
    private int before;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void aCaseIsOpen() {
        concern = ReferralToDecide.made().casePage() + "/events/raise-concern";
        manager = Person.signedIn("manager");
        manager.opens("/work");
        before = stored();
    }

    @AfterEach
    void nothingIsStoredOrLogged() {
        log.close();
        manager.close();
        assertThat(stored()).isEqualTo(before);
        assertThat(log.text()).doesNotContain(CANARY);
    }

    @Test
    void saysWhatIsWrongOrMissingInWhatHappened() {
        APIResponse answer = manager.posts(
                concern,
                FormData.create()
                        .set("kind", "x")
                        .set("seenOn-day", "31")
                        .set("seenOn-month", "2")
                        .set("what", CANARY));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("There is a problem", "Select one of the answers offered", "must include a year", CANARY);
    }

    @Test
    void refusesWholeWhatNobodyAskedForInWhatHappened() {
        assertThat(manager.posts(concern, FormData.create().set("what", CANARY).set("isAdmin", "true"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void namesTheFieldOfTenMegabytesInWhatHappened() {
        APIResponse answer = manager.posts(
                concern,
                FormData.create()
                        .set("kind", "missing")
                        .set("seenOn-year", CANARY)
                        .set("told", "school")
                        .set("what", "x".repeat(TEN_MEGABYTES)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("What was seen or heard?", "10.0 MB", "4,000 characters", CANARY);
    }

    @Test
    void hidesTheCaseOfOthersAndAnActionOfOthers() {
        try (Person stranger = Person.signedIn("advocate-2")) {
            stranger.opens("/work");
            assertThat(stranger.posts(concern, FormData.create().set("what", CANARY))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(manager.posts(concern.replace("raise-concern", "no-such-form"), FormData.create())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongOrMissingInAReferral() {
        APIResponse answer = manager.posts(
                "/cases/new",
                key().set("reason", CANARY)
                        .set("sex", "x")
                        .set("missingEpisodes", "many")
                        .set("familyName", CANARY));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("There is a problem", "Enter given name", "Select one of the answers offered", CANARY);
    }

    @Test
    void refusesWholeWhatNobodyAskedForInAReferral() {
        APIResponse answer =
                manager.posts("/cases/new", key().set("reason", CANARY).set("outcome", "supported"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("What you sent could not be read");
    }

    @Test
    void namesTheFieldOfTenMegabytesInAReferral() {
        APIResponse answer =
                manager.posts("/cases/new", key().set("givenName", CANARY).set("reason", "x".repeat(TEN_MEGABYTES)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("Why are they referred?", "10.0 MB", "4,000 characters", CANARY);
    }

    @Test
    void refusesAReferralOfWhoeverMakesNone() {
        try (Person caseworker = Person.signedIn("cps-caseworker")) {
            caseworker.opens("/work");
            assertThat(caseworker
                            .posts("/cases/new", key().set("reason", CANARY))
                            .status())
                    .isEqualTo(403);
        }
    }

    private static FormData key() {
        return FormData.create().set("_key", UUID.randomUUID().toString());
    }

    private static int stored() {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select (select count(*) from witness_cases) + (select count(*) from case_records)")
                .query(Integer.class)
                .single();
    }
}
