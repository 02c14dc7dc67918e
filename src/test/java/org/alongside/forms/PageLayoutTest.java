package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.forms.FormView.Filled;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html th:replace="~{layout :: page(title='Plan visit', content=~{::content}, active='work')}">
            <body><th:block th:fragment="content">
              <h1 class="govuk-heading-l">Plan visit</h1>
              <form method="post" th:action="@{/work/1}" novalidate>
                <th:block th:replace="~{forms/form :: fields(${form})}"></th:block>
                <button class="govuk-button" data-module="govuk-button" type="submit">Save and finish</button>
              </form>
            </th:block></body></html>""";

    private final Templates templates = new Templates();
    private final Form form = new Forms("classpath*:forms-samples/**/*.form").form("plan-visit");
    private final Map<String, Object> model = new HashMap<>();

    @Test
    void drawsAPageForSomebodySignedIn() {
        signedIn();

        var page = page(FormView.of(form, Map.of(), List.of()));

        assertThat(page.title()).isEqualTo("Plan visit – Alongside");
        assertThat(page.select("main#main-content h1").text()).isEqualTo("Plan visit");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.documentType()).isNotNull();
        assertThat(page.select("header").text())
                .contains("Sam Patel", "Young people's advocate", "Harbour Advocacy", "Sign out");
        assertThat(page.select("nav a[aria-current=page]").eachText()).containsExactly("My work");
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("/work", "/cases");
        assertThat(page.select("a.govuk-skip-link").attr("href")).isEqualTo("#main-content");
        assertThat(page.select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void drawsAPageForSomebodySignedOut() {
        var page = page(FormView.of(form, Map.of(), List.of()));

        assertThat(page.select("nav, header form, .alongside-demo-notice")).isEmpty();
        assertThat(page.select("header").text()).isEqualTo("Alongside");
    }

    @Test
    void showsTheDemosNotice() {
        model.put("demoNotice", "Nobody here is real.");

        assertThat(page(FormView.of(form, Map.of(), List.of()))
                        .select(".govuk-phase-banner")
                        .text())
                .isEqualTo("Demo Nobody here is real.");
    }

    @Test
    void listsWhatIsWrongAndLinksToTheRightInput() {
        var view = FormView.of(
                form,
                Map.of("visitOn-day", List.of("27"), "visitOn-year", List.of("2026")),
                List.of(
                        new FieldError("visit", "Select an answer"),
                        new FieldError("visitOn", "Date must include a month", List.of("visitOn-month")),
                        new FieldError("", "Somebody moved the hearing meanwhile")));

        var page = page(view);

        assertThat(page.title()).isEqualTo("Error: Plan visit – Alongside");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#visit", "#visitOn-month");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select("input" + href)).hasSize(1));
        assertThat(page.select(".govuk-error-summary li")).hasSize(3);
        assertThat(page.select("input.govuk-input--error").eachAttr("name")).containsExactly("visitOn-month");
        assertThat(page.select("#visitOn-day").attr("value")).isEqualTo("27");
    }

    @Test
    void linksAnErrorOfAWholeDateToItsFirstInputAndMarksAllThree() {
        var page = page(FormView.of(form, Map.of(), List.of(new FieldError("visitOn", "Date must be in the future"))));

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#visitOn-day");
        assertThat(page.select("input.govuk-input--error")).hasSize(3);
    }

    @Test
    void showsAgainWhatWasTyped() {
        var page = page(FormView.of(
                form,
                Map.of(
                        "visit",
                        List.of("none"),
                        "aids",
                        List.of("screens", "other"),
                        "reason",
                        List.of("</textarea><b>No"),
                        "entrance",
                        List.of("side"),
                        "agreed",
                        List.of("true"),
                        "visitOn",
                        List.of("2026-03-27")),
                List.of()));

        assertThat(page.select("[name=visit][checked]").eachAttr("value")).containsExactly("none");
        assertThat(page.select("[name=aids][checked]").eachAttr("value")).containsExactly("screens", "other");
        assertThat(page.select("[name=agreed][checked]")).hasSize(1);
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("side");
        assertThat(page.select("textarea").text()).isEqualTo("</textarea><b>No");
        assertThat(page.select("#visitOn-month").attr("value")).isEqualTo("03");
    }

    @Test
    void saysWhenAConditionalQuestionIsToBeAnswered() {
        var page = page(FormView.of(form, Map.of(), List.of()));
        var section = page.select(".alongside-section--conditional").get(0);

        assertThat(section.select(".alongside-only-if").text())
                .isEqualTo("Only if “What do you decide?” is “Visit the court”");
        assertThat(section.select("input").eachAttr("name"))
                .containsExactly("court", "visitOn-day", "visitOn-month", "visitOn-year");
        assertThat(section.attr("data-alongside-hide-when")).isEqualTo("[\"isNot\",\"visit\",\"visit\"]");
        assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
    }

    @Test
    void namesTheSourceAndSaysWhenItIsUnverified() {
        var page = page(FormView.of(form, Map.of(), List.of()));

        assertThat(page.select("#visit-hint .alongside-source").text()).isEqualTo("(Victims' Code Right 8)");
        assertThat(page.select("#people-hint .alongside-source").text()).isEqualTo("(practice, unverified)");
    }

    @Test
    void holdsWhatTheCaseOffersAndSaysWhereItComesFrom() {
        var offers = new Offers(
                Map.of(
                        "visit", Offers.Offer.of("visit", "the meeting of 3 March 2026"),
                        "visitOn", Offers.Offer.of("2026-03-09", "the meeting of 3 March 2026")),
                Map.of("court", "Which building?"));

        var fresh = page(FormView.of(form, Filled.fresh(offers), List.of()));
        var typed = Map.of(
                "visit", List.of("meeting"),
                "visitOn-day", List.of("9"),
                "visitOn-month", List.of("3"),
                "visitOn-year", List.of("2026"));
        var changed = page(FormView.of(form, new Filled(typed, offers), List.of()));

        assertThat(fresh.select("input[name=visit][checked]").val()).isEqualTo("visit");
        assertThat(fresh.select("#visit-hint .alongside-offered").text())
                .isEqualTo("Offered from the meeting of 3 March 2026. Change it if it is not right.");
        assertThat(fresh.select("#court-hint .alongside-mark").text()).isEqualTo("To change: Which building?");
        assertThat(changed.select("#visit-hint .alongside-offered")).isEmpty();
        assertThat(changed.select("#visitOn-hint .alongside-offered")).hasSize(1);
        assertThat(changed.select("#court-hint .alongside-mark")).hasSize(1);
    }

    @Test
    void showsNoOptionThatDoesNotFitUnlessItWasChosen() {
        var offers = Offers.NONE.without(Map.of("visit", Set.of("visit")));

        var fresh = page(FormView.of(form, Filled.fresh(offers), List.of()));
        var chosen = page(FormView.of(form, new Filled(Map.of("visit", List.of("visit")), offers), List.of()));

        assertThat(fresh.select("input[name=visit]").eachAttr("value"))
                .isNotEmpty()
                .doesNotContain("visit");
        assertThat(chosen.select("input[name=visit][checked]").val()).isEqualTo("visit");
    }

    @Test
    void namesNoSourceWhereOnlyPracticeAsks() {
        var page = page(FormView.of(form, Map.of(), List.of()));

        assertThat(page.select(".alongside-source").eachText()).doesNotContain("(practice)");
        assertThat(page.select("#agreed-hint")).isEmpty();
    }

    @Test
    void givesEveryIdOnceAndDescribesOnlyByWhatIsThere() {
        var page = page(FormView.of(form, Map.of(), List.of(new FieldError("aids", "Select one"))));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allSatisfy(ids -> assertThat(ids.split(" "))
                        .allSatisfy(
                                id -> assertThat(page.getElementById(id)).as(id).isNotNull()));
        assertThat(page.select("label").eachAttr("for"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void keepsToTheContentSecurityPolicy() {
        signedIn();
        var page = page(FormView.of(form, Map.of(), List.of()));

        assertThat(page.select("[style], style, script:not([src]), [onclick], [onsubmit]"))
                .isEmpty();
        assertThat(page.select("script, link[rel=stylesheet], link[rel=icon]"))
                .allSatisfy(
                        each -> assertThat(each.attr("src") + each.attr("href")).startsWith("/"));
        assertThat(page.select("input[required], textarea[required]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "403", "404", "409", "413", "4xx", "500", "5xx"})
    void saysWhatHappenedWhatToDoAndWhomToAskWithWhat(String status) throws IOException {
        var page = Jsoup.parse(templates.draw("error/" + status, Map.of("reference", "4f1c-2b")));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isEqualTo(page.select("h1").text() + " – Alongside");
        assertThat(page.select("main").text()).contains("If you ask for help, quote 4f1c-2b.");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void writesTheExampleForPeopleToLookAt() throws IOException {
        signedIn();
        model.put("demoNotice", "Nobody here is real. Demo cases are still arriving.");
        var folder = Files.createDirectories(Path.of("target", "pages"));
        var view = FormView.of(
                form, Map.of("visit", List.of("visit")), List.of(new FieldError("court", "Enter Crown Court")));

        var file =
                Files.writeString(folder.resolve("plan-visit.html"), page(view).outerHtml());

        assertThat(file).isNotEmptyFile();
    }

    private void signedIn() {
        model.put(
                "viewer",
                new Viewer(
                        "Sam Patel",
                        "Harbour Advocacy",
                        "Young people's advocate",
                        List.of(new Link("/work", "My work", false), new Link("/cases", "Cases", false))));
    }

    private Document page(FormView view) {
        model.put("form", view);
        model.put("problems", view.problems());
        return Jsoup.parse(templates.draw(PAGE, model));
    }

    record Viewer(String name, String organisation, String roleTitle, List<Link> links) {}

    record Link(String href, String text, boolean current) {}
}
