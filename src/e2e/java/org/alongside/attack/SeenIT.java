package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.Walls;
import org.alongside.cases.CaseCommands;
import org.alongside.demo.Story;
import org.alongside.e2e.DrivenCase;
import org.alongside.e2e.RunningAlongside;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who was shown a young person leaves a trace, on whichever page it was, and an auditor finds it by the case. */
class SeenIT {

    private static final Pattern CASE = Pattern.compile("AL-[0-9A-Z]{4}-[0-9A-Z]{3}");

    @Test
    void everyPageOfAListThatNamedAYoungPersonIsOneLineOfTheLog() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");

        String work = manager.gets("/work?tab=team").body();
        assertThat(newest("manager"))
                .contains(
                        "\"list\":\"team\"",
                        CASE.matcher(work).results().findFirst().orElseThrow().group());
        manager.gets("/cases");
        assertThat(newest("manager"))
                .contains("\"list\":\"cases\"", target.witness().reference());
        String map = manager.gets("/dashboards/map/cases?process="
                        + target.task().process() + "&task=" + target.task().task())
                .body();
        assertThat(newest("manager"))
                .contains(
                        "\"list\":\"map\"",
                        CASE.matcher(map).results().findFirst().orElseThrow().group());
        assertThat(Target.database()
                        .sql("select count(*) from audit_entries where kind = 'cases-listed' and facts like :name")
                        .param("name", "%" + target.witness().familyName() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsShownTheProofOfFourEyesOnAPageOrInAFileIsInTheLog() {
        String reference =
                DrivenCase.waitingAt("approveApplication", Story.USUAL).caseReference();
        for (String reader : List.of("manager", "auditor")) {
            Attacker signedIn = Attacker.signedIn(reader);
            String page = signedIn.gets("/dashboards/four-eyes").body();
            assertThat(newest(reader))
                    .contains(
                            "\"list\":\"four-eyes\"",
                            CASE.matcher(page)
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .group());
            assertThat(signedIn.gets("/dashboards/four-eyes.csv").body()).contains(reference);
            assertThat(newest(reader)).contains("\"list\":\"four-eyes\"", reference);
        }
    }

    @Test
    void everyPageThatIsDrawnWithAYoungPersonIsALookAtTheCase() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");

        for (String page : List.of(
                target.page(),
                target.taskPage(),
                target.page() + "/allocation",
                target.page() + "/connections",
                target.page() + "/decisions",
                target.page() + "/walls",
                target.page() + "/what-happens-next",
                target.page() + "/who-is-told",
                target.page() + "/who-looked")) {
            int before = looksAt(target);
            assertThat(manager.gets(page).statusCode()).as(page).isEqualTo(200);
            assertThat(looksAt(target) - before).as(page).isOne();
        }
        int before = looksAt(target);
        assertThat(manager.posts(target.taskPage() + "/claim", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(manager.posts(target.page() + "/notes", Map.of("note", " ")).statusCode())
                .isEqualTo(400);
        assertThat(looksAt(target) - before)
                .as("what only leads elsewhere shows nothing, a form with what is wrong does")
                .isOne();
    }

    @Test
    void anAuditorFindsByTheCaseWhoWasShownItAndThatIsLoggedItself() {
        Target target = Target.referred("Robin", "Larkwhistle", "Example answer.");
        Attacker manager = Attacker.signedIn("manager");
        manager.gets("/cases");
        manager.posts("/cases/search", Map.of("name", target.witness().familyName()));
        manager.gets(target.page());
        Attacker auditor = Attacker.signedIn("auditor");
        String asked = "/audit?kind=seen&reference=" + target.witness().reference();

        assertThat(auditor.gets(asked).body())
                .contains("Was shown cases in a list", "Looked for a young person by name", "The case was looked at")
                .doesNotContain(
                        "The young person was referred", target.witness().familyName());
        assertThat(auditor.gets(asked).body()).contains("The log was read");
        assertThat(manager.gets(asked).statusCode()).isEqualTo(403);
    }

    @Test
    void anAuditorNarrowsTheLogDownToOneWordOfTheLaw() {
        Target target = Target.referred();
        Attacker.signedIn("manager").gets(target.page());
        Attacker auditor = Attacker.signedIn("auditor");
        String asked = "/audit?reference=" + target.witness().reference() + "&kind=";

        assertThat(entries(auditor, asked + "CONSULTATION"))
                .contains("The case was looked at")
                .doesNotContain("The young person was referred");
        assertThat(entries(auditor, asked + "COLLECTION"))
                .contains("The young person was referred")
                .doesNotContain("The case was looked at");
        assertThat(auditor.gets(asked + "ERASURE").body()).contains("There are no such entries");
    }

    @Test
    void behindAWallThereIsNoCaseForAnAuditorEither() {
        Target target = Target.referred();
        Attacker manager = Attacker.signedIn("manager");
        manager.gets("/cases");
        manager.gets(target.page());
        Attacker auditor = Attacker.signedIn("auditor");
        String reference = target.witness().reference();
        String lists = "/audit?kind=cases-listed&username=manager";
        assertThat(everyPage(auditor, lists)).contains(reference);

        UUID auditorId = Target.actor("auditor").userId();
        RunningAlongside.part(CaseCommands.class).run(target.witness().id(), () -> {
            RunningAlongside.part(Walls.class)
                    .putUp(target.witness().id(), auditorId, Walls.Reason.ADDED, Walls.ITSELF);
            return true;
        });

        assertThat(everyPage(auditor, lists))
                .contains("Was shown cases in a list")
                .doesNotContain(reference);
        String asked = "/audit?reference=" + reference;
        assertThat(auditor.gets(asked).body())
                .contains("No case has this reference")
                .doesNotContain("The case was looked at");
    }

    @Test
    void anAuditorWhoAsksForNobodyIsToldAtTheField() {
        var page = Jsoup.parse(Attacker.signedIn("auditor")
                .gets("/audit?reference=AL-0000-000&username=nobody")
                .body());

        assertThat(page.select("#reference-error:has(~ #reference[aria-describedby=reference-error])")
                        .text())
                .contains("No case has this reference");
        assertThat(page.select("#username-error:has(~ #username[aria-describedby=username-error])")
                        .text())
                .contains("Nobody has this user name");
        assertThat(page.select("#reference").val()).isEqualTo("AL-0000-000");
    }

    private static String entries(Attacker auditor, String asked) {
        return Jsoup.parse(auditor.gets(asked).body()).select("tbody").text();
    }

    /** All entries to the oldest: other tests move the clock, and what they did is newer than now. */
    private static String everyPage(Attacker auditor, String asked) {
        StringBuilder entries = new StringBuilder();
        Optional<String> next = Optional.of(asked);
        while (next.isPresent()) {
            var page = Jsoup.parse(auditor.gets(next.get()).body());
            entries.append(page.select("tbody").text()).append('\n');
            next = page.select("a:contains(Next page)").eachAttr("href").stream()
                    .findFirst();
        }
        return entries.toString();
    }

    private static String newest(String username) {
        return Target.database()
                .sql(
                        "select facts from audit_entries where kind = 'cases-listed' and actor_id = :who order by id desc limit 1")
                .param("who", Target.actor(username).userId())
                .query(String.class)
                .single();
    }

    private static int looksAt(Target target) {
        return Target.database()
                .sql("select count(*) from audit_entries where kind = 'case-viewed' and case_id = :id")
                .param("id", target.witness().id())
                .query(Integer.class)
                .single();
    }
}
