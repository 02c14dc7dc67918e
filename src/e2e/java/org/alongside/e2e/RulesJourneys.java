package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.alongside.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules that say why: how a decision and a day were come by, read by those who need to know, tried, and changed by an admin. */
@MovesTheClock
class RulesJourneys {

    private static final String ELIGIBILITY = "/rules/decisions/special-measures-eligibility";

    private final CaseByPages robin = new CaseByPages();

    @AfterEach
    void endsTheJourney() {
        robin.close();
    }

    @Test
    void aCaseworkerReadsWhyAndTriesTheRule() {
        robin.hasComeTo("approveApplication", Story.USUAL);
        Person reviewer = robin.person("cps-reviewer");
        reviewer.opens("/cases/%s/decisions".formatted(robin.reference()));
        assertThat(reviewer.text()).contains("Check-in interval");
        reviewer.takesPictures("rules-01-decisions-of-the-case");
        reviewer.page().getByText("Special measures eligibility (").click();
        assertThat(reviewer.page()
                        .locator("h2", new Page.LocatorOptions().setHasText("Check-in"))
                        .count())
                .isZero();
        reviewer.takesPictures("rules-01b-one-table");
        reviewer.opens("/rules");
        reviewer.takesPicture("rules-02-all");
        reviewer.opens("/rules?q=18.4");
        reviewer.takesPictures("rules-03-searched");
        reviewer.opens(ELIGIBILITY + "?accused=false&ageAtHearing=15");
        reviewer.takesPictures("rules-04-tried-decision");
        reviewer.opens("/rules/limits/SMA-CC?trigger=2026-12-21");
        reviewer.takesPictures("rules-05-tried-limit");
        assertThat(json(reviewer, "/rules/limits/SMA-CC?trigger=2026-12-21")).contains("2027-01-07");
        assertThat(json(reviewer, ELIGIBILITY)).contains("\"rules\"");
    }

    @Test
    void anAdminUploadsADraftSeesWhoseAnswerWouldChangeAndReleasesIt() throws Exception {
        robin.hasComeTo("draftApplication", Story.USUAL);
        Person admin = robin.person("admin");
        admin.opens(ELIGIBILITY);
        admin.takesPictures("draft-01-table");
        admin.follows("Upload a draft and see what it would change");
        String shipped = Files.readString(Path.of("processes/special-measures-eligibility.dmn"));
        upload(admin, shipped.replaceFirst("&lt; 18", "&lt; 10"));
        admin.takesPictures("draft-02-uploaded");
        admin.presses("Decide every open case by both");
        admin.takesPictures("draft-03-compared");
        upload(admin, shipped.replaceFirst("&lt; 18", "&lt; 10"));
        assertThat(admin.problems()).contains("This file is version", "already");
        admin.takesPictures("draft-04-twice");
        upload(admin, shipped.replaceFirst("&lt; 18", "age in (1..3"));
        assertThat(admin.problems()).contains("Row 1", "Age when the court decides");
        admin.takesPictures("draft-05-unreadable");
        upload(admin, shipped.replaceFirst("<text>&lt; 18", "<text expressionLanguage=\"javascript\">&lt; 18"));
        admin.takesPictures("draft-06-script");
        upload(admin, shipped.replaceFirst("eligible without more", "eligible without anything more"));
        admin.presses("Decide every open case by both");
        assertThat(admin.text()).contains("0 would get another answer.");
        assertThat(admin.text())
                .contains("You uploaded this draft. Another administrator has to look at what it changes");
        Person other = robin.person("admin-2");
        other.opens(URI.create(admin.page().url()).getPath());
        other.page()
                .locator("main button", new Page.LocatorOptions().setHasText("Release this version"))
                .click();
        assertThat(other.text()).contains("is released. It is in force from ");
        other.takesPictures("draft-07-released");
    }

    @Test
    void aLimitShowsHowItWasCountedAndKeepsTheOldDayWhenItsTriggerIsCorrected() {
        robin.hasComeTo("serveApplication", Story.USUAL);
        LocalDate plea = robin.today().minusDays(10);
        robin.records("witness-care-officer", "Record a not-guilty plea", "enter-not-guilty-plea", """
                pleaOn: %s
                courtKind: crownCourt
                """.formatted(plea));
        Person caseworker = robin.lookedAtBy("cps-caseworker");
        Locator limit = caseworker
                .page()
                .locator("#time-limits tr", new Page.LocatorOptions().setHasText("Apply for special measures"))
                .first();
        limit.locator("summary").click();
        caseworker.takesPictures("limits-01-running");
        limit.getByText("Correct the day it runs from").click();
        caseworker.takesPictures("limits-02-correct");
        caseworker.presses("Correct the day");
        caseworker.takesPictures("limits-03-nothing-typed");
        caseworker.fills("day", plea.plusDays(3).toString());
        caseworker.fills("reason", "The plea was heard three days later.");
        caseworker.presses("Correct the day");
        caseworker.takesPictures("limits-04-corrected");
        assertThat(caseworker.part("time-limits")).contains("The plea was heard three days later.", "Superseded");
    }

    private static void upload(Person admin, String dmn) {
        admin.opens(ELIGIBILITY + "/drafts/new");
        admin.page()
                .locator("#file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "draft.dmn", "application/xml", dmn.getBytes(StandardCharsets.UTF_8)));
        admin.presses("Check the draft");
    }

    private static String json(Person person, String path) {
        APIResponse answer = person.asks(path, "application/json");
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }
}
