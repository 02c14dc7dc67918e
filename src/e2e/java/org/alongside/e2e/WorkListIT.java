package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work list as people use it: addresses that mean nothing, lists with names, acting on many tasks of which some are gone. */
class WorkListIT {

    private WorkItemView one;
    private WorkItemView other;
    private Person manager;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void twoReferralsWait() {
        one = referred();
        other = referred();
        manager = Person.signedIn("manager");
        manager.opens("/work?tab=team");
    }

    @AfterEach
    void signsOut() {
        manager.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tab=nobody | There is no such tab
                    order=age | cannot be sorted by
                    colour=red | cannot be narrowed down by
                    stage=LIMBO | “Stage” has no such choice
                    hearing=8 | “Next hearing” has no such choice
                    measure=MAGIC | “Special measure” has no such choice
                    holder=me | nobody with this id
                    page=AAAA | belongs to another list
                    page=%0A%00 | belongs to another list""")
    void saysWhyThereIsNoSuchList(String parameters, String why) {
        assertThat(manager.opens("/work?" + parameters)).isEqualTo(400);
        assertThat(manager.text()).contains("There is no such list", why);
        assertThat(PageCheck.wrongWith(manager.page(), "no such list")).isEmpty();
    }

    @Test
    void keepsAListUnderANameAndSaysWhenTheNameIsTaken() {
        String name = "Urgent " + UUID.randomUUID();
        FormData list = FormData.create()
                .set("list", "/work?tab=team&priority=URGENT")
                .set("name", name)
                .set("team", "manager");

        assertThat(manager.posts("/work/lists", list).status()).isEqualTo(302);
        manager.opens("/work");
        assertThat(manager.text()).contains(name + " (shared)");
        APIResponse again = manager.posts("/work/lists", list);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("There is a problem", "There is a list called", "value=\"" + name + "\"");
        try (Person advocate = Person.signedIn("advocate")) {
            assertThat(advocate.text()).doesNotContain(name);
        }
        manager.follows(name + " (shared)");
        manager.presses("Forget “%s”".formatted(name));
        assertThat(manager.text()).contains("The list is forgotten").doesNotContain(name + " (shared)");
    }

    @Test
    void doesTheGoodPartOnlyWhenThePersonAgrees() {
        UUID gone = UUID.randomUUID();
        FormData act = FormData.create()
                .set("act", "priority")
                .set("priority", "URGENT")
                .set("words", "Her trial is near")
                .set("ready", "yes");
        act.append("task", one.id().toString())
                .append("task", gone.toString())
                .append("task", other.id().toString());

        APIResponse refused = manager.posts("/work/acts", act);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains(
                        "Nothing was changed",
                        "There is no such task for you",
                        "Do it with the 2 where it can be done");
        manager.opens("/work?tab=team&priority=URGENT&text=" + one.caseReference());
        assertThat(manager.text()).contains("Nothing here is as you narrowed it down");

        assertThat(manager.posts("/work/acts", act.set("agreed", "yes")).status())
                .isEqualTo(302);
        manager.opens("/work?tab=team&priority=URGENT&text=" + one.caseReference());
        assertThat(manager.text())
                .contains(
                        "Set the priority: done with 2 tasks. Not with A task that is not there: There is no such task for you.")
                .contains(one.caseReference(), "Urgent", "Her trial is near");
        manager.opens("/work/" + one.id());
        assertThat(manager.text()).contains("What was said about this task", "Her trial is near", "Gwen Ashby");
    }

    @Test
    void saysThatSomeoneElseHasJustFinishedIt() {
        finishes(one);
        try (Person second = Person.signedIn("advocate")) {
            Actor ama =
                    RunningAlongside.part(People.class).byUsername("advocate").orElseThrow();
            assertThat(ama.userId()).isNotNull();
            second.opens("/work");
            APIResponse answer = second.posts(
                    "/work/acts",
                    FormData.create().set("act", "claim").set("task", one.id().toString()));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.text())
                    .containsAnyOf("Someone else has just finished this: Gwen Ashby", "There is no such task for you");
        }
        APIResponse own = manager.posts(
                "/work/acts",
                FormData.create().set("act", "claim").set("task", one.id().toString()));
        assertThat(own.text()).contains("You have finished this");
    }

    @Test
    void asksForWhatIsMissingAndLosesNothingTyped() {
        FormData act = FormData.create()
                .set("act", "follow-up")
                .set("on", "2001-01-01")
                .set("ready", "yes")
                .set("task", one.id().toString());

        APIResponse answer = manager.posts("/work/acts", act);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("There is a problem", "The follow-up day must be", "2001-01-01", one.caseReference());
        String nothing = manager.posts("/work/acts", FormData.create().set("act", "claim"))
                .text();
        assertThat(nothing).contains("There is a problem", "Choose at least one task in the list");
        assertThat(Jsoup.parse(nothing)
                        .select("#act-error:has(~ #act[aria-describedby=act-error])")
                        .text())
                .contains("Choose at least one task in the list");
        assertThat(manager.posts("/work/acts", FormData.create().set("act", "burn"))
                        .status())
                .isEqualTo(400);
    }

    /** Without a mouse: Space chooses, Enter goes on. */
    @Test
    void claimsAndGivesBackWithTheKeyboard() {
        manager.opens("/work?tab=team&text=" + one.caseReference());
        manager.page().locator("input[name=task]").first().focus();
        manager.page().keyboard().press("Space");
        manager.page().locator("#act").focus();
        manager.page().locator("form[action='/work/acts'] button").focus();
        manager.page().keyboard().press("Enter");
        manager.page().getByText("Claim: done with 1 task").first().waitFor();

        assertThat(RunningAlongside.part(Work.class).openOn(one.caseId()).get(0).assigneeId())
                .isNotNull();
    }

    @Test
    void showsWhoCouldHaveATask() {
        manager.opens("/work?tab=team&text=" + one.caseReference());
        manager.page().locator("input[name=task]").first().check();
        manager.page().locator("#act").selectOption("assign");
        manager.clicks(manager.page().locator("form[action='/work/acts'] button"));

        assertThat(manager.heading()).isEqualTo("Hand over");
        assertThat(manager.text()).contains("Who is to have them?", "Gwen Ashby", "open task", "You decide");
        assertThat(PageCheck.wrongWith(manager.page(), "hand over")).isEmpty();
        manager.presses("Hand over");
        assertThat(manager.text()).contains("There is a problem", "Choose who is to have the tasks");
        manager.page().locator("#to").check();
        manager.fills("words", "Please ring her first");
        manager.presses("Hand over");
        assertThat(manager.text()).contains("Hand over: done with 1 task");
    }

    private void finishes(WorkItemView task) {
        manager.opens("/work/" + task.id());
        FormData form = FormData.create();
        Map.of(
                        "_version",
                        String.valueOf(task.version()),
                        "_key",
                        UUID.randomUUID().toString(),
                        "referral",
                        "accepted",
                        "consent",
                        "youngPerson",
                        "safeContactConfirmed",
                        "yes",
                        "conflictChecked",
                        "true")
                .forEach(form::set);
        assertThat(manager.posts("/work/" + task.id(), form).status()).isEqualTo(302);
        manager.opens("/work");
    }

    private static WorkItemView referred() {
        try (var referred = new CaseByPages()) {
            referred.isReferredBy("advocate", "contactChannel: notKnown");
            return RunningAlongside.part(Work.class)
                    .openOn(referred.view().id())
                    .get(0);
        }
    }
}
