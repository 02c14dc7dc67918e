package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.Cases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An officer opens a colleague's case in an emergency and a manager is told; behind a wall there is no case. */
class WallsAndEmergenciesIT {

    private static final String NO_SUCH_CASE = "There is no case of this reference that your team has.";

    private static ReferralToDecide referral;

    @BeforeAll
    static void aCaseOfOneOfficer() {
        Chromium.isNeeded();
        referral = ReferralToDecide.ofSomebodyCalled("Wallflower");
        CaseRelations relations = RunningAlongside.part(CaseRelations.class);
        RunningAlongside.part(CaseCommands.class).run(referral.task().caseId(), () -> {
            var officer =
                    RunningAlongside.part(People.class).byUsername("police-oic").orElseThrow();
            relations.allocate(referral.task().caseId(), Role.POLICE_OIC, officer.userId());
            return true;
        });
    }

    @Test
    void anOfficerOpensAColleaguesCaseAndItsManagerIsTold() {
        String reference = referral.task().caseReference();
        List<String> wrong = new ArrayList<>();
        try (Person officer = Person.signedIn("police-oic-2");
                Person manager = Person.signedIn("manager")) {
            assertThat(officer.opens(referral.casePage())).isEqualTo(404);
            officer.opens("/cases/emergency");
            wrong.addAll(PageCheck.wrongWith(officer.page(), "emergency"));
            officer.presses("Open the case");
            assertThat(officer.text()).contains("There is a problem", "Choose why it cannot wait");
            wrong.addAll(PageCheck.wrongWith(officer.page(), "emergency with errors"));
            asks(officer, "AL-0000-000");
            assertThat(officer.text()).contains(NO_SUCH_CASE);
            assertThat(officer.page().locator("#words").inputValue()).isEqualTo("She rang in tears");
            asks(officer, reference);
            assertThat(officer.text()).contains("You opened this case in an emergency.");
            wrong.addAll(PageCheck.wrongWith(officer.page(), "case in an emergency"));
            officer.opens("/cases/emergency");
            asks(officer, reference, "She rang again");
            assertThat(officer.text()).contains("as it was before: another reason does not make that longer");

            manager.opens("/work");
            manager.follows("See who, and why");
            assertThat(manager.text()).contains(reference, "Milo Tarrant", "She rang in tears", "She rang again");
            wrong.addAll(PageCheck.wrongWith(manager.page(), "emergencies"));
            String looked = "I have looked at it for %s, Milo Tarrant".formatted(reference);
            manager.clicks(manager.page()
                    .locator("button", new Page.LocatorOptions().setHasText(looked))
                    .first());
            manager.presses(looked);
            assertThat(manager.text())
                    .contains("It is kept that you have looked at it.")
                    .doesNotContain("See who");
            manager.opens(referral.casePage() + "/who-looked");
            assertThat(manager.text()).contains("opened it for a short time, since they had to know if you were safe");

            try (Person theirs = Person.signedIn("police-oic")) {
                theirs.opens("/cases/emergency");
                asks(theirs, reference);
                assertThat(theirs.text()).contains("You can open this case without an emergency");
                assertThat(theirs.page().locator("#words").inputValue()).isEqualTo("She rang in tears");
                wrong.addAll(PageCheck.wrongWith(theirs.page(), "emergency in one's own case"));
                theirs.follows("Open " + reference);
                assertThat(theirs.page().url()).endsWith(referral.casePage());
            }

            officer.opens("/cases/emergency");
            officer.presses("Close it again for " + reference);
            assertThat(officer.opens(referral.casePage())).isEqualTo(404);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverWasChosenStaysChosenWhenTheConnectionIsNot() {
        List<String> wrong = new ArrayList<>();
        try (Person manager = Person.signedIn("manager")) {
            manager.opens(referral.casePage() + "/connections");
            String chosen = userId("family-support-worker");
            manager.page().locator("select#person").selectOption(chosen);
            manager.fills("note", "n".repeat(2_001));
            manager.presses("Declare it");
            assertThat(manager.page().locator("select#person").inputValue()).isEqualTo(chosen);
            assertThat(manager.page().locator("#note").inputValue()).hasSize(2_001);
            assertThat(manager.page()
                            .locator("fieldset[aria-describedby=with-error] #with-error")
                            .innerText())
                    .contains("Choose with whom the connection is");
            assertThat(manager.page().locator("#note").getAttribute("aria-describedby"))
                    .isEqualTo("note-error");
            assertThat(manager.page().locator("#note-error").innerText()).contains("2,000 characters or fewer");
            wrong.addAll(PageCheck.wrongWith(manager.page(), "connections with errors"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void behindAWallThereIsNoCase() {
        List<String> wrong = new ArrayList<>();
        try (Person worker = Person.signedIn("family-support-worker");
                Person manager = Person.signedIn("manager")) {
            assertThat(worker.opens(referral.casePage())).isEqualTo(200);
            assertThat(findsByName(worker)).contains(referral.task().caseReference());
            manager.opens(referral.casePage() + "/walls");
            manager.presses("Put up the wall");
            assertThat(manager.text()).contains("Choose for whom the case is not to exist");
            wrong.addAll(PageCheck.wrongWith(manager.page(), "walls with errors"));
            manager.page().locator("select#person").selectOption(userId("family-support-worker"));
            manager.presses("Put up the wall");
            assertThat(manager.text()).contains("The wall is up", "Bryn Hollis");
            wrong.addAll(PageCheck.wrongWith(manager.page(), "walls"));
            assertThat(worker.opens(referral.casePage())).isEqualTo(404);
            assertThat(findsByName(worker)).doesNotContain(referral.task().caseReference());
            worker.opens("/cases/emergency");
            asks(worker, referral.task().caseReference());
            assertThat(worker.text()).contains(NO_SUCH_CASE);

            manager.presses("Ask to take it down for Bryn Hollis: A manager put it up");
            assertThat(manager.text()).contains("Another manager has to agree.");
            assertThat(worker.opens(referral.casePage())).isEqualTo(404);
        }
        assertThat(wrong).isEmpty();
    }

    private static String findsByName(Person person) {
        person.opens("/cases");
        person.fills(
                "name",
                RunningAlongside.part(Cases.class)
                        .byId(referral.task().caseId())
                        .familyName());
        person.presses("Find");
        return person.text();
    }

    private static void asks(Person person, String reference) {
        asks(person, reference, "She rang in tears");
    }

    private static void asks(Person person, String reference, String words) {
        person.fills("reference", reference);
        person.page().locator("main [name=why]").first().check();
        person.fills("words", words);
        person.presses("Open the case");
    }

    private static String userId(String username) {
        return RunningAlongside.part(People.class)
                .byUsername(username)
                .orElseThrow()
                .userId()
                .toString();
    }
}
