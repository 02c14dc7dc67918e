package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.work.Act;
import org.alongside.work.WorkItemView;
import org.alongside.work.WorkList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of a list: its links, its order, and the lists that people keep. */
class WorkPagesTest extends ServicePages {

    @Test
    void theOrderThatSomebodyChoseHoldsForOtherTabsAndForLaterVisits() throws Exception {
        MockHttpServletResponse chosen = asked(manager, get("/work/narrowed?tab=team&order=priority&stage=&text="));

        assertThat(chosen.getRedirectedUrl()).isEqualTo("/work?tab=team&order=priority");
        assertThat(page(manager, "/work").select("#order [selected]").val()).isEqualTo("priority");
        assertThat(page(manager, "/work?tab=team").select("#order [selected]").val())
                .isEqualTo("priority");
        assertThat(page(manager, "/work?tab=mine&order=case")
                        .select("nav[aria-label=Whose work] a")
                        .eachAttr("href"))
                .contains("/work?tab=team&order=case", "/work?tab=done");
        assertThat(page(manager, "/work").select("#order [selected]").val())
                .as("a link that somebody sent changes nothing")
                .isEqualTo("priority");
        assertThat(page(advocate, "/work").select("#order [selected]").val()).isEqualTo("due");
    }

    @Test
    void aListWhoseNameIsTakenIsSharedWithTheSameTeamTheSecondTime() throws Exception {
        saves(manager, "Urgent", "advocate");

        MockHttpServletResponse again = saves(manager, "Urgent", "advocate");

        assertThat(again.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(again.getContentAsString())
                        .select("#team [selected]")
                        .val())
                .isEqualTo("advocate");
    }

    @Test
    void aManagerSharesWithTheTeamsOfTheirOrganisationAndNobodyElseWithAnothers() throws Exception {
        assertThat(page(manager, "/work").select("#team option").eachAttr("value"))
                .containsExactly("", "advocate", "manager");
        assertThat(page(advocate, "/work").select("#team option").eachAttr("value"))
                .containsExactly("", "advocate");

        saves(manager, "For all advocates", "advocate");

        assertThat(page(advocate, "/work").text()).contains("For all advocates (shared)");
        assertThat(page(service.another(Role.POLICE_OIC), "/work").text()).doesNotContain("For all advocates");
    }

    @Test
    void aManagerForgetsASharedListThatNobodyCanReadAnyMoreAndAnotherOrganisationsDoesNot() throws Exception {
        saves(advocate, "Of one who left", "advocate");
        UUID list = database.sql("select id from saved_lists where saved_by = :by")
                .param("by", advocate.userId())
                .query(UUID.class)
                .single();
        change(() -> database.sql("update saved_lists set address = '/work?gone=yes' where id = :id")
                .param("id", list)
                .update());

        assertThat(forgets(service.another(Role.ADVOCATE), list)).isEqualTo(404);
        assertThat(forgets(stranger(Role.MANAGER), list)).isEqualTo(404);
        assertThat(page(manager, "/work").select("form[action$=/forget] button").eachText())
                .containsExactly("Forget “Of one who left”");
        assertThat(forgets(manager, list)).isEqualTo(302);
        assertThat(page(advocate, "/work").text()).doesNotContain("Of one who left");
    }

    @Test
    void aNameThatNobodyCanSeeIsNoName() throws Exception {
        for (String name : List.of("\u200B\u200B", "\u0001", " \u2060 \u00A0", "\uFEFF")) {
            assertThat(saves(manager, name, "").getStatus()).isEqualTo(400);
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedInWords() throws Exception {
        for (String path : List.of("/work/acts", "/work/lists", "/work/lists/first")) {
            for (String address : List.of("/work?tab=%ZZ", "/work?text=%C3%")) {
                MockHttpServletRequestBuilder sent = post(path)
                        .param("list", address)
                        .param("act", "claim")
                        .param("name", "A list")
                        .param("team", "");
                assertThat(asked(manager, sent).getStatus())
                        .as("%s of %s", path, address)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void aLinkToALaterPageOpensTheListFromItsStartForAColleague() throws Exception {
        IntStream.range(0, WorkList.PAGE + 1).forEach(it -> service.referral(advocate));
        String next =
                page(manager, "/work?tab=team&order=due").select("a[rel=next]").attr("href");

        assertThat(page(manager, next).select("tbody tr:not(.alongside-table__group)"))
                .hasSize(1);
        Document colleagues = page(service.another(Role.MANAGER), next);
        assertThat(colleagues.text())
                .contains("Here is the list from its start")
                .doesNotContain("Back to the start of the list");
        assertThat(colleagues.select("tbody tr:not(.alongside-table__group)")).hasSize(WorkList.PAGE);
        assertThat(asked(manager, get(URI.create(next + "x"))).getStatus()).isEqualTo(400);
    }

    @Test
    void whoeverActsOnALaterPageComesBackToItAndToTheFirstOnceNothingStandsThereAnyMore() throws Exception {
        IntStream.range(0, WorkList.PAGE + 2).forEach(it -> service.referral(advocate));
        String list = "/work?tab=team&order=due&holder=nobody";
        String second = page(manager, list).select("a[rel=next]").attr("href");
        Document page = page(manager, second);
        assertThat(page.select("form[action=/work/acts] [name=list]").val()).isEqualTo(second);
        assertThat(page.select("form[action=/work/lists] [name=list]").val()).isEqualTo(list);
        List<String> tasks = page.select("[name=task]").eachAttr("value");

        Document nothingChosen =
                Jsoup.parse(asked(manager, claims(second, List.of())).getContentAsString());
        assertThat(nothingChosen.text()).contains("Choose at least one task");
        assertThat(nothingChosen.select("[name=task]").eachAttr("value")).isEqualTo(tasks);

        assertThat(asked(manager, claims(second, tasks.subList(0, 1))).getRedirectedUrl())
                .isEqualTo(second);
        assertThat(page(manager, second).select("[name=task]").eachAttr("value"))
                .isEqualTo(tasks.subList(1, 2));
        asked(manager, claims(second, tasks.subList(1, 2)));
        Document first = page(manager, second);
        assertThat(first.select("[name=task]")).hasSize(WorkList.PAGE);
        assertThat(first.text()).doesNotContain("Back to the start of the list");

        assertThat(asked(manager, claims(second + "x", tasks)).getStatus()).isEqualTo(400);
        assertThat(asked(manager, claims(second.replace("holder=nobody&", ""), tasks))
                        .getStatus())
                .isEqualTo(400);
        Actor colleague = service.another(Role.MANAGER);
        assertThat(Jsoup.parse(asked(colleague, claims(second, List.of())).getContentAsString())
                        .select("form[action=/work/acts] [name=list]")
                        .val())
                .isEqualTo(list);
    }

    private static MockHttpServletRequestBuilder claims(String list, List<String> tasks) {
        MockHttpServletRequestBuilder claims =
                post("/work/acts").param("act", "claim").param("list", list);
        return tasks.isEmpty() ? claims : claims.param("task", tasks.toArray(String[]::new));
    }

    @Test
    void aManagerActsOnTheWholeListOnceTheyHaveSeenIt() throws Exception {
        IntStream.range(0, WorkList.PAGE + 2).forEach(it -> service.referral(advocate));
        Document first = page(manager, "/work?tab=team");
        assertThat(first.select("button[name=all]")).hasSize(1);

        MockHttpServletResponse asked = asked(
                manager,
                post("/work/acts")
                        .param("list", "/work?tab=team")
                        .param("act", "claim")
                        .param("all", "yes"));

        Document shown = Jsoup.parse(asked.getContentAsString());
        assertThat(shown.text()).contains("You chose these %d tasks".formatted(WorkList.PAGE + 2));
        assertThat(shown.select("input[name=task]")).hasSize(WorkList.PAGE + 2);
        assertThat(shown.select("input[name=all]")).isEmpty();
        assertThat(page(manager, "/work?tab=mine").text()).contains("You have nothing to do");
    }

    @Test
    void aManagerNarrowsDownByThePeopleOfTheOrganisationAndAnAddressKeepsWhomItNames() throws Exception {
        assertThat(page(manager, "/work?tab=team").select("#holder option").eachAttr("value"))
                .contains(
                        "",
                        "nobody",
                        "others",
                        manager.userId().toString(),
                        advocate.userId().toString());
        assertThat(page(advocate, "/work?tab=team").select("#holder option").eachAttr("value"))
                .containsExactly("", "others", "anybody");
        UUID named = UUID.randomUUID();
        assertThat(page(advocate, "/work?tab=team&holder=" + named)
                        .select("#holder [selected]")
                        .val())
                .isEqualTo(named.toString());
    }

    @Test
    void aLinkAboveTheListLeavesTheFiltersShutAndAFilterAmongThemShowsThem() throws Exception {
        for (String link : List.of("", "&due=soon", "&holder=others", "&follow-up=due")) {
            Document list = page(manager, "/work?tab=team" + link);
            assertThat(list.select("details[open]")).as(link).isEmpty();
            assertThat(list.select("a:contains(Show everything)")).as(link).hasSize(link.isEmpty() ? 0 : 1);
        }
        for (String filter : List.of("&stage=TRIAL", "&holder=" + advocate.userId(), "&due=soon&text=plan")) {
            assertThat(page(manager, "/work?tab=team" + filter).select("details[open] #stage"))
                    .as(filter)
                    .hasSize(1);
        }
    }

    @Test
    void whatIsToBeFollowedUpTodayIsOneLinkAwayAndMarked() throws Exception {
        WorkItemView task = referred();
        WorkItemView later = referred();
        LocalDate today = LocalDate.now(LegalToday.LONDON);
        acts.carryOut(manager, new Act.FollowUp(today), List.of(task.id()), false);
        acts.carryOut(manager, new Act.FollowUp(today.plusDays(1)), List.of(later.id()), false);
        Document all = page(manager, "/work?tab=team");
        assertThat(all.select("tbody .govuk-tag:contains(Follow up)")).hasSize(1);

        Document list = page(
                manager,
                all.select("nav[aria-label=How pressing] a:contains(To follow up)")
                        .attr("href"));

        assertThat(list.select("[name=task]").eachAttr("value"))
                .containsExactly(task.id().toString());
        assertThat(list.select("nav[aria-label=How pressing] [aria-current]").eachText())
                .containsExactly("To follow up");
    }

    @Test
    void whatSomebodyWantedToDoStaysChosenWhereTheyChoseNoTask() throws Exception {
        referred();

        MockHttpServletResponse none = asked(
                manager, post("/work/acts").param("list", "/work?tab=team").param("act", "comment"));

        assertThat(none.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(none.getContentAsString())
                        .select("#act [selected]")
                        .val())
                .isEqualTo("comment");
    }

    @Test
    void whatIsDoneSaysNeitherANextHearingNorWhyItWasDue() throws Exception {
        UUID referred = service.referral(advocate).id();
        relations.relate(referred, Role.MANAGER, manager.organisationId(), manager.userId());
        assertThat(page(manager, "/work?tab=team").select("thead th").eachText())
                .contains("Why then", "Next hearing");
        assertThat(page(manager, "/work?tab=team").select("caption").text()).startsWith("All of my organisation");

        change(() -> database.sql("update work_items set status = 'DONE', closed_by = :by, closed_at = opened_at"
                        + " where case_id = :case")
                .param("by", manager.userId())
                .param("case", referred)
                .update());

        Document done = page(manager, "/work?tab=done");
        assertThat(done.select("thead th").eachText())
                .as(done.text())
                .containsExactly("What to do", "Case", "Stage", "Finished");
        assertThat(done.select("tbody tr").get(0).children()).hasSize(4);
        assertThat(done.select("form[action=/work/acts]")).isEmpty();
    }

    @Test
    void aTaskSaysThatAColleagueHasIt() throws Exception {
        Actor colleague = service.another(Role.MANAGER);
        UUID task = referred().id();
        acts.carryOut(colleague, new Act.Claim(), List.of(task), false);

        assertThat(page(manager, "/work/" + task).text())
                .contains("Test Person has this task. You can see it, but not do it.")
                .doesNotContain("This task is for");
        assertThat(page(advocate, "/work/" + task).text()).contains("This task is for the service manager");
    }

    @Test
    void whatAColleagueTookStandsInTheTeamsListBesideWhatIsFreeToClaim() throws Exception {
        Actor colleague = service.another(Role.ADVOCATE);
        UUID free = ofTheAdvocates();
        UUID taken = ofTheAdvocates();
        acts.carryOut(colleague, new Act.Claim(), List.of(taken), false);
        Document team = page(advocate, "/work?tab=team");
        assertThat(team.select("[name=task]").eachAttr("value"))
                .contains(free.toString())
                .doesNotContain(taken.toString());
        assertThat(team.select("nav[aria-labelledby=holders] [aria-current]").eachText())
                .containsExactly("Nobody yet");

        Document others = page(
                advocate,
                team.select("nav[aria-labelledby=holders] a:contains(Somebody else)")
                        .attr("href"));

        assertThat(others.select("[name=task]").eachAttr("value")).containsExactly(taken.toString());
        assertThat(others.select("td[data-label=Waits on]").text()).startsWith("Test Person, ");
        assertThat(others.select("nav[aria-labelledby=holders] [aria-current]").eachText())
                .containsExactly("Somebody else");
        assertThat(page(advocate, "/work?tab=team&holder=anybody")
                        .select("[name=task]")
                        .eachAttr("value"))
                .contains(free.toString(), taken.toString());
        assertThat(page(advocate, "/work?tab=team&holder=" + colleague.userId())
                        .select("[name=task]")
                        .eachAttr("value"))
                .containsExactly(taken.toString());
        assertThat(page(colleague, "/work?tab=team&holder=others")
                        .select("[name=task]")
                        .eachAttr("value"))
                .doesNotContain(taken.toString());
        assertThat(page(service.another(Role.POLICE_OIC), "/work?tab=team&holder=others")
                        .select("[name=task]"))
                .isEmpty();
    }

    private UUID ofTheAdvocates() {
        WorkItemView task = referred();
        isFor(Role.ADVOCATE, advocate, task);
        return task.id();
    }

    private MockHttpServletResponse saves(Actor actor, String name, String team) throws Exception {
        return asked(
                actor,
                post("/work/lists")
                        .param("list", "/work?tab=team&priority=URGENT")
                        .param("name", name)
                        .param("team", team));
    }

    private int forgets(Actor actor, UUID list) throws Exception {
        return asked(actor, post("/work/lists/" + list + "/forget")).getStatus();
    }
}
