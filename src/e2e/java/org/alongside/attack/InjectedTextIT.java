package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.documents.SampleFiles;
import org.alongside.e2e.WrittenLog;
import org.alongside.testing.EngineTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Script, markup, expressions and formulas written where people write text: they stay text wherever the text is shown. */
class InjectedTextIT {

    private static final String WORD = "Zaffre7731";
    private static final String MARKUP =
            "<script>window.x=1</script>\"'><img src=x onerror=window.x=1><svg/onload=x()>";

    /** Whichever language reads one of these as its own writes 1337. */
    private static final String EXPRESSIONS =
            " ${7*191} #{7*191} *{7*191} __${7*191}__ [[${7*191}]] [(${7*191})] T(java.lang.Math).abs(1337) ~{x} @{x}";

    private static final String TEXT = WORD + MARKUP + EXPRESSIONS;

    private static WrittenLog log;
    private static Target target;
    private static String listName;

    @BeforeAll
    static void everythingIsWritten() {
        log = new WrittenLog();
        target = Target.referred(WORD + MARKUP, WORD + " ${7*191} __${7*191}__", TEXT);
        Attacker manager = Attacker.signedIn("manager");
        Attacker advocate = Attacker.signedIn("advocate");
        listName = "=1+1" + WORD + "<img src=x onerror=x>${7*191}";
        taken(advocate.posts(target.page() + "/notes", Map.of("note", TEXT)));
        taken(advocate.uploads(target.page() + "/documents", TEXT.replace("\"", "%22") + ".pdf", SampleFiles.pdf()));
        taken(manager.posts("/work/lists", Map.of("list", "/work?tab=team", "name", listName, "team", "")));
        Map<String, String> decision = new HashMap<>();
        decision.put("_version", String.valueOf(target.task().version()));
        decision.put("_key", UUID.randomUUID().toString());
        decision.put("referral", "accepted");
        decision.put("consent", "youngPerson");
        decision.put("safeContactConfirmed", "yes");
        decision.put("conflictChecked", "true");
        decision.put("firstContactNote", TEXT);
        taken(manager.posts(target.taskPage(), decision));
    }

    @AfterAll
    static void theLogIsClosed() {
        log.close();
    }

    @Test
    void staysTextOnEveryPageOfTheCaseAndEveryList() {
        int shown = 0;
        for (String username : List.of("advocate", "manager")) {
            Attacker reader = Attacker.signedIn(username);
            for (String path : List.of(
                    target.page(),
                    target.page() + "/who-looked",
                    target.page() + "/who-is-told",
                    target.page() + "/decisions",
                    target.page() + "/what-happens-next",
                    target.page() + "/connections",
                    target.page() + "/records/" + target.idIn("case_records"),
                    "/cases",
                    "/work?tab=team",
                    "/work?tab=finished",
                    "/work")) {
                HttpResponse<String> page = reader.gets(path);
                assertThat(page.statusCode()).as(path).isLessThan(500);
                isText(page, username + " " + path);
                shown += page.body().contains(WORD) ? 1 : 0;
            }
        }
        assertThat(shown).as("pages that show the text").isGreaterThan(5);
    }

    @Test
    void staysTextWhereAFormIsShownAgainWithWhatIsWrong() {
        Attacker advocate = Attacker.signedIn("advocate");

        isText(advocate.posts(target.page() + "/notes", Map.of("note", TEXT + "x".repeat(11_000))), "a note again");
        isText(advocate.posts(target.page() + "/notes/again", Map.of("note", TEXT)), "an expired note");
        isText(advocate.posts("/cases/new", Map.of("_key", "k", "givenName", TEXT, "reason", TEXT)), "a referral");
        isText(advocate.posts("/work/lists", Map.of("list", "/work?tab=mine", "name", TEXT, "team", "")), "a list");
        isText(advocate.gets("/work?text=" + Attacker.urlEncoded(WORD + "<img src=x onerror=x>${7*191}")), "a search");
        isText(Attacker.atTheDoor().gets("/sign-in?error=" + Attacker.urlEncoded(TEXT)), "the door");
    }

    @Test
    void staysTextInWhatIsWrittenIntoAnExpiredPage() {
        Attacker nobody = Attacker.atTheDoor();

        isText(nobody.postsWithoutToken(target.page() + "/notes", Map.of("note", TEXT, TEXT, TEXT)), "an expired page");
    }

    @Test
    void staysTextInTheDiagramAndInSheets() {
        Attacker manager = Attacker.signedIn("manager");

        isText(manager.gets("/dashboards/map"), "the map");
        for (String path : List.of("/dashboards/four-eyes.csv", "/dashboards/stuck", "/dashboards/people")) {
            HttpResponse<String> answer = manager.gets(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContainPattern("(^|[,\\n])[=+@-]1\\+1");
        }
    }

    @Test
    void reachesNeitherTheEngineNorTheLog() {
        assertThat(new EngineTexts(Target.database()).columnsWith(WORD)).isEmpty();
        assertThat(log.text()).doesNotContain(WORD);
    }

    private static void isText(HttpResponse<String> answer, String where) {
        assertThat(answer.statusCode()).as(where).isLessThan(500);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[onerror], [onload], img[src=x], script:containsData(window.x)"))
                .as(where)
                .isEmpty();
        // the one that is written is the payload's own
        assertThat(answer.body().replace("abs(1337)", "").replace("1337)", ""))
                .as(where)
                .doesNotContain("1337");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(where)
                .contains("default-src", "object-src 'none'");
    }

    private static void taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.body()).select(".govuk-error-summary").text())
                .isEqualTo(302);
    }
}
