package org.alongside.e2e;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.alongside.access.People;
import org.alongside.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.core.io.ClassPathResource;

/** Each kind of form that the pages have is filled in and sent in a browser that runs no scripts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutScriptIT {

    /** Forms that are sent without a script in another test, or not here for the reason given. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("/cases/import", "ImportIT"),
            entry("/cases/import/*", "ImportIT"),
            entry("${unsent.again}", "ExpiredPageIT"),
            entry("/work/acts/again", "ExpiredPageIT"),
            entry("/work/sheets", "SpreadsheetIT"),
            entry("/work/sheets/*", "SpreadsheetIT"),
            entry("/demo", "the clock of all tests"),
            entry("/dashboards/stuck/*/retry", "a button alone, on a line that only a fault brings"),
            entry("/admin/bank-holidays/recount", "a button alone, after a recount that was broken off"),
            entry("/rules/decisions/*/drafts/*/release", "a button alone, and a rule for all tests"),
            entry("/cases/search", "FindByNameIT"),
            entry("/cases/emergency", "WallsAndEmergenciesIT"),
            entry("/cases/emergency/*/end", "WallsAndEmergenciesIT"),
            entry("/cases/emergencies/*/looked-at", "WallsAndEmergenciesIT"),
            entry("/cases/*/walls", "WallsAndEmergenciesIT"),
            entry("/cases/*/walls/*/remove", "WallsAndEmergenciesIT"),
            entry("/expired", "a form of the sign-in page where there is a provider, answered by ExpiredPageIT's"),
            entry("/account/signing-in/passkeys/*/name", "PasskeyIT"),
            entry("/account/signing-in/passkeys/*/remove", "PasskeyIT"),
            entry("/admin/waiting/*/let-in", "ProviderIT"),
            entry("/admin/waiting/*/join", "only where there is a provider; ProviderPeopleTest"),
            entry("/admin/waiting/*/turn-away", "a button alone, only where there is a provider"));

    private static final Set<String> SENT = new TreeSet<>();

    private Person person;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @AfterEach
    void theBrowserIsClosed() {
        person.close();
    }

    @Test
    void takesATaskFromTheTeamKeepsADraftAndFinishesIt() {
        String task = referred().page();
        isSignedIn("manager", task);
        sends("Claim this task");
        assertThat(person.text()).contains("This task is yours now.");
        sends("Give it back to the team");
        assertThat(person.text()).contains("You gave this task back to your team.");

        person.fills("firstContactNote", "Ask for the aunt.");
        sends("Keep what I typed and come back later");
        person.opens(task);
        assertThat(person.text()).contains("This is your draft");
        assertThat(person.page().locator("[name=firstContactNote]").inputValue())
                .isEqualTo("Ask for the aunt.");

        sends("Finish this task");
        assertThat(person.text()).contains("There is a problem", "Select an answer");
        person.fillsIn("decide-referral", Map.of());
        sends("Finish this task");
        assertThat(person.text()).contains("Done: Decide referral.");
        person.signsOut();
        SENT.add("/sign-out");
    }

    @Test
    void givesThePasswordAgain() {
        isSignedIn("manager", "/account/signing-in");
        person.fills("password", Person.PASSWORD);
        sends("Go on");
        assertThat(person.text()).contains("a passkey cannot be added without");
    }

    @Test
    void addsToACase() throws IOException {
        String page = referred().casePage();
        isSignedIn("manager", page);
        person.page().locator("#note").fill("A note.");
        sends("Add the note");
        assertThat(person.text()).contains("Your note is on the case.");

        person.page().locator("input[type=file]").setInputFiles(new FilePayload("plan.png", "image/png", picture()));
        sends("Add the document");
        assertThat(person.text()).contains("The document is on the case.");

        person.opens(page + "/events/raise-concern");
        person.fillsIn("raise-concern", Map.of());
        sends("Record it");
        assertThat(person.text()).contains("Recorded: Raise a safeguarding concern.");

        person.opens(page + "/allocation");
        person.page().locator("input#advocate").check();
        sends("Allocate");
        assertThat(person.text()).contains("The case is allocated.");

        person.opens(page + "/connections");
        person.page().locator("main [name=with][value=other]").check();
        sends("Declare it");
        assertThat(person.text()).contains("The connection is declared.");
    }

    @Test
    void changesALimit() {
        String page = "/cases/"
                + DrivenCase.waitingAt("serveApplication", Story.USUAL).caseReference();
        isSignedIn("manager", page);
        opensTheFirst("/last-day");
        person.fills("day", DrivenCase.today().plusDays(40).toString());
        person.fills("allowedBy", "The judge");
        person.fills("reason", "The defence asked for it.");
        sends("Record the last day");
        assertThat(person.text()).contains("The limit has the last day you gave.");

        person.opens(page);
        opensTheFirst("/trigger");
        person.fills("day", DrivenCase.today().minusDays(1).toString());
        person.fills("reason", "The other day was wrong.");
        sends("Correct the day");
        assertThat(person.text()).contains("The limit now runs from the day you gave.");
    }

    @Test
    void keepsAListUnderANameAndActsOnItsTasks() {
        String name = "Mine " + UUID.randomUUID();
        isSignedIn("manager", "/work?tab=team&stage=REFERRAL");
        unfolds("Keep this list under a name");
        person.fills("name", name);
        sends("Keep the list");
        assertThat(person.text()).contains(name);

        person.follows(name);
        unfolds("Keep this list under a name");
        sends("Begin my work with this list");
        person.opens("/work?tab=team&stage=REFERRAL");
        person.page().locator(".alongside-pick").first().check();
        person.page().locator("select#act").selectOption("priority");
        sends("Go on");
        person.page().locator("select#priority").selectOption("URGENT");
        person.fills("words", "Her trial is near.");
        sends("Set the priority");
        assertThat(person.text()).contains("Set the priority: done with 1 task");

        person.opens("/work?tab=team&stage=REFERRAL");
        sends("Forget “%s”".formatted(name));
        assertThat(person.text()).contains("The list is forgotten");
        person.opens("/work?tab=mine");
        unfolds("Keep this list under a name");
        sends("Begin my work with this list");
    }

    @Test
    void saysWhenSomebodyIsAway() {
        isSignedIn("manager", "/work");
        person.follows("When I am away");
        sends("Enter leave");
        assertThat(person.problems()).contains("Enter the first day as a real date");
        person.fills("from", "2090-03-03");
        person.fills("to", "2090-03-01");
        sends("Enter leave");
        assertThat(person.problems()).contains("The last day must not be before the first");
        assertThat(PageCheck.wrongWithoutScript(person.page(), "leave with an error"))
                .isEmpty();

        person.follows("Ama Fairweather");
        person.fills("from", DrivenCase.today().toString());
        person.fills("to", DrivenCase.today().toString());
        sends("Enter leave");
        assertThat(person.text()).contains("When Ama Fairweather is away", "away now");
        SENT.add(FormKinds.of(person.page()
                .locator("main form")
                .filter(new Locator.FilterOptions().setHasText("Take back"))
                .getAttribute("action")));
        person.clicks(person.page().getByText("Take back"));
        assertThat(person.text()).contains("The leave is taken back.", "No leave is known.");
    }

    @Test
    void wantsAnEmailEachMorning() {
        isSignedIn("police-oic", "/work");
        person.follows("An e-mail each morning");
        assertThat(person.text()).contains("You do not get it now.", "numbers only");
        sends("Send it to me each morning");
        assertThat(person.text()).contains("You get an e-mail from the next morning on.", "You get it now.");
        sends("Stop it");
        assertThat(person.text()).contains("You get no e-mail any more.", "You do not get it now.");
    }

    @Test
    void answersAQuestionOfTheSelfAssessment() {
        isSignedIn("manager", "/dashboards/self-assessment/training");
        sends("Save the answer");
        assertThat(person.text()).contains("There is a problem", "Enter what the grade rests on");
        person.page().locator("main [name=grade]").first().check();
        person.fills("words", "Everybody was trained in May.");
        sends("Save the answer");
        assertThat(person.text()).contains("Everybody was trained in May.");
    }

    @Test
    void looksAfterUsersAndTeams() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        isSignedIn("admin", "/admin/organisations/new");
        person.fills("name", "Team " + unique);
        person.page().locator("main [name=kind]").first().check();
        sends("Add the organisation");
        assertThat(person.text()).contains("Team " + unique);

        person.opens("/admin/users/new");
        person.fills("name", "Sam Patel");
        person.fills("username", "sam-" + unique);
        person.page().locator("select[name=organisation]").selectOption(new SelectOption().setLabel("Team " + unique));
        person.page().locator("main [name=roles]").first().check();
        person.fills("password", "three unusual words");
        sends("Add the user");
        assertThat(person.problems()).isEmpty();

        String page = pageOf("sam-" + unique);
        person.opens(page);
        sends("Change the roles");
        person.opens(page);
        person.fills("password", "three other unusual words");
        sends("Set the password");
        person.opens(page);
        person.fills("email", "sam");
        sends("Change the address");
        assertThat(person.problems()).contains("Enter an email address like name@example.com");
        person.fills("email", "sam@example.org");
        sends("Change the address");
        person.opens(page);
        sends("Disable this user");
        person.opens(page);
        assertThat(person.text()).contains("Disabled");
        sends("Enable this user");
        person.opens(page);
        assertThat(person.text()).contains("Disable this user");
    }

    @Test
    void looksAfterRules() throws IOException {
        isSignedIn("admin", "/admin/bank-holidays");
        SENT.add("/sign-in");
        person.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "bank-holidays.json",
                        "application/json",
                        new ClassPathResource("timelimits/bank-holidays.json").getContentAsByteArray()));
        sends("Use this file");
        assertThat(person.problems()).isEmpty();

        person.opens("/rules/decisions/check-in-interval/drafts/new");
        String rules = new ClassPathResource("processes/check-in-interval.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("(?s)(Entry id=\"rule-CI-HIGH-TRIAL-days\">\\s*<text>)[^<]*", "$13");
        person.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("draft.dmn", "application/xml", rules.getBytes(StandardCharsets.UTF_8)));
        sends("Check the draft");
        assertThat(person.problems()).isEmpty();
        person.fills("from", DrivenCase.today().plusDays(30).toString());
        sends("Decide every open case by both");
        assertThat(person.text()).contains("open cases were decided by version");
    }

    /** Last, when the others have sent what there is. */
    @Test
    @Order(Integer.MAX_VALUE)
    void leavesNoKindOfFormUnsent() throws IOException {
        person = Person.withoutScript();
        Set<String> left = FormKinds.inTheTemplates();
        assertThat(left).contains("/work/*", "/cases/*/notes").containsAll(ELSEWHERE.keySet());
        left.removeAll(SENT);
        left.removeAll(ELSEWHERE.keySet());

        assertThat(left).isEmpty();
    }

    private static ReferralToDecide referred() {
        ReferralToDecide referral = ReferralToDecide.made(Person::signedInWithoutScript);
        SENT.add("/cases/new");
        return referral;
    }

    private void isSignedIn(String username, String page) {
        person = Person.signedInWithoutScript(username);
        assertThat(person.opens(page)).isEqualTo(200);
    }

    /** Presses a button and writes down where its form goes. */
    private void sends(String button) {
        String action = person.page()
                .locator("main form")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page()
                                .locator("button")
                                .getByText(button, new Locator.GetByTextOptions().setExact(true))))
                .first()
                .getAttribute("action");
        SENT.add(FormKinds.of(action));
        person.presses(button);
    }

    private void unfolds(String summary) {
        person.page().locator("summary").getByText(summary).click();
    }

    private void opensTheFirst(String page) {
        person.opens(person.page()
                .locator("main a[href$='%s']".formatted(page))
                .first()
                .getAttribute("href"));
    }

    private static String pageOf(String username) {
        return "/admin/users/"
                + RunningAlongside.part(People.class)
                        .byUsername(username)
                        .orElseThrow()
                        .userId();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
