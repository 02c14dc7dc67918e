package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, for every role that may see it: axe finds nothing, nothing is wider than a small phone, no script is needed. */
class EveryPageIT {

    private static final Set<String> CASEWORK =
            Set.of("/work", "/work?tab=*", "/work/*", "/cases", "/cases/*", "/cases/*/what-happens-next", "/rules");

    private static String atTrial = "";

    @BeforeAll
    static void casesAtManyStages() {
        Chromium.isNeeded();
        Story intimidated = Story.USUAL
                .raising("report-intimidation", "holdInterview", Map.of())
                .raising("raise-concern", "agreeUpdates", Map.of())
                .raising("consider-disruption", "agreeUpdates", Map.of());
        drive("Ash", intimidated.leaving("discussSpecialMeasures"));
        drive("Birch", Story.USUAL.leaving("confirmMg2"));
        drive("Cedar", Story.USUAL.leaving("recordRecording"));
        atTrial = drive("Damson", Story.USUAL.leaving("recordVerdict"));
        drive("Elder", Story.USUAL.leaving("reviewContact"));
        try (var untouched = new CaseByPages()) {
            untouched.isReferredBy("advocate", named("Fig"));
        }
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                Arguments.of(
                        "advocate",
                        Set.of(
                                "/cases/new",
                                "/cases/import",
                                "/dashboards",
                                "/dashboards/limits",
                                "/cases/*/events/raise-concern")),
                Arguments.of("family-support-worker", Set.of()),
                Arguments.of("police-oic", Set.of("/cases/new", "/cases/import")),
                Arguments.of("cps-caseworker", Set.of()),
                Arguments.of("cps-reviewer", Set.of()),
                Arguments.of("witness-care-officer", Set.of()),
                Arguments.of(
                        "manager",
                        Set.of(
                                "/cases/new",
                                "/cases/import",
                                "/cases/*/allocation",
                                "/dashboards",
                                "/dashboards/map",
                                "/dashboards/limits",
                                "/dashboards/people",
                                "/dashboards/special-measures",
                                "/dashboards/outcomes",
                                "/dashboards/return",
                                "/dashboards/self-assessment/*")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void isFineForWhoeverDoesCasework(String username, Set<String> besides) {
        try (Person person = Person.signedIn(username)) {
            Walk walk = new Walk(person).from("/work");

            assertThat(walk.wrong()).isEmpty();
            assertThat(walk.kinds()).containsAll(CASEWORK).containsAll(besides);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void needsNoScriptForWhoeverDoesCasework(String username, Set<String> besides) {
        try (Person person = Person.signedInWithoutScript(username)) {
            Walk walk = Walk.withoutScript(person).from("/work");

            assertThat(walk.wrong()).isEmpty();
            assertThat(walk.kinds()).containsAll(CASEWORK).containsAll(besides);
        }
    }

    @ParameterizedTest
    @CsvSource({"admin,/admin", "auditor,/audit"})
    void needsNoScriptForWhoeverDoesNone(String username, String start) {
        try (Person person = Person.signedInWithoutScript(username)) {
            Walk walk = Walk.withoutScript(person).from(start);

            assertThat(walk.wrong()).isEmpty();
            assertThat(walk.kinds()).contains(start, "/rules");
        }
    }

    @Test
    void isFineForTheAdministrator() {
        try (Person admin = Person.signedIn("admin")) {
            Walk walk = new Walk(admin).from("/admin");

            assertThat(walk.wrong()).isEmpty();
            assertThat(walk.kinds())
                    .contains("/admin", "/admin/users/new", "/admin/users/*", "/admin/organisations/new", "/rules");
        }
    }

    @Test
    void isFineForTheAuditor() {
        try (Person auditor = Person.signedIn("auditor")) {
            Walk walk = new Walk(auditor).from("/audit");

            assertThat(walk.wrong()).isEmpty();
            assertThat(walk.kinds()).contains("/audit");
        }
    }

    @Test
    void isFineAtTheDoor() {
        try (Person stranger = Person.atTheDoor()) {
            List<String> wrong = new ArrayList<>();
            stranger.opens("/cases");
            assertThat(stranger.heading()).isEqualTo("Sign in");
            wrong.addAll(PageCheck.wrongWith(stranger.page(), "sign-in"));
            stranger.fills("username", "nobody");
            stranger.presses("Sign in");
            wrong.addAll(PageCheck.wrongWith(stranger.page(), "sign-in refused"));
            stranger.signsIn("advocate");
            stranger.signsOut();
            wrong.addAll(PageCheck.wrongWith(stranger.page(), "signed out"));

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void isFineWhenNothingIsFoundOrAllowed() {
        try (Person advocate = Person.signedIn("advocate")) {
            List<String> wrong = new ArrayList<>();
            assertThat(advocate.opens("/no-such-page")).isEqualTo(404);
            wrong.addAll(PageCheck.wrongWith(advocate.page(), "404"));
            assertThat(advocate.opens("/admin")).isEqualTo(403);
            wrong.addAll(PageCheck.wrongWith(advocate.page(), "403"));

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void isFineWithErrorsOnIt() {
        try (Person manager = Person.signedIn("manager");
                Person admin = Person.signedIn("admin")) {
            List<String> wrong = new ArrayList<>();
            wrong.addAll(withErrors(manager, firstTaskOf(manager), "Finish this task"));
            wrong.addAll(withErrors(manager, "/cases/new", "Start the case"));
            wrong.addAll(withErrors(manager, "/cases/import", "Read the file"));
            wrong.addAll(withErrors(manager, "/cases/%s/events/raise-concern".formatted(atTrial), "Record it"));
            wrong.addAll(withErrors(manager, "/cases/" + atTrial, "Add the note"));
            wrong.addAll(withErrors(admin, "/admin/users/new", "Add the user"));
            wrong.addAll(withErrors(admin, "/admin/organisations/new", "Add the organisation"));

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void isCheckedByWhatFindsFaults() {
        try (Person person = Person.atTheDoor()) {
            person.opens("/sign-in");
            person.page()
                    .evaluate(
                            "() => { document.querySelector('main').innerHTML = '<img src=x><pre>' + 'wide'.repeat(99) }");

            assertThat(PageCheck.wrongWith(person.page(), "faulty"))
                    .anyMatch(fault -> fault.contains("alternative text"))
                    .anyMatch(fault -> fault.contains("at 320 px"));
        }
    }

    private static List<String> withErrors(Person person, String path, String button) {
        person.opens(path);
        person.presses(button);
        assertThat(person.text()).as("%s sent empty", path).contains("There is a problem");
        assertThat(person.page().title()).startsWith("Error: ");
        return PageCheck.wrongWith(person.page(), path + " with errors");
    }

    private static String firstTaskOf(Person person) {
        person.opens("/work?tab=team");
        return person.page()
                .locator("main tbody th a")
                .filter(toDecide())
                .first()
                .getAttribute("href");
    }

    private static Locator.FilterOptions toDecide() {
        return new Locator.FilterOptions().setHasText("Decide referral");
    }

    private static String drive(String familyName, Story story) {
        try (var one = new CaseByPages()) {
            one.isReferredBy("advocate", named(familyName));
            Instant now = RunningAlongside.part(Clock.class).instant();
            RunningAlongside.part(CaseDriver.class).drive(one.view(), story, now, now.plus(Duration.ofDays(400)));
            return one.reference();
        }
    }

    private static String named(String familyName) {
        return """
                givenName: Sam
                familyName: %s
                contactChannel: email
                contactAddress: sam@example.org
                """.formatted(familyName);
    }
}
