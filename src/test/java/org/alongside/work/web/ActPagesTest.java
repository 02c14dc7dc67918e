package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.work.Act;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is done with tasks from a list or from a task's page: nothing typed is lost, and what was done is on record. */
class ActPagesTest extends ServicePages {

    private static final String WORDS = "I rang her aunt twice";

    private WorkItemView task;

    @BeforeEach
    void aReferralWaits() {
        task = referred();
    }

    @Test
    void showsWhatWasTypedWhereNothingCanBeDoneAndPutsItBackIntoTheForm() throws Exception {
        acts.carryOut(manager, new Act.Claim(), List.of(task.id()), false);
        MockHttpServletRequestBuilder handOver = act("assign")
                .param("ready", "yes")
                .param("to", manager.userId().toString())
                .param("words", WORDS);

        MockHttpServletResponse report = asked(manager, handOver);

        assertThat(report.getStatus()).isEqualTo(409);
        assertThat(report.getContentAsString())
                .contains(
                        "This cannot be done", "They have this already", "What you wrote", ">" + WORDS + "</textarea>")
                .contains("action=\"/work/acts/again\"", "Go back to the form");
        MockHttpServletRequestBuilder back = post("/work/acts/again")
                .param("act", "assign")
                .param("list", "/work?tab=team")
                .param("task", task.id().toString())
                .param("words", WORDS);
        assertThat(asked(manager, back).getContentAsString()).contains("What you typed is back", WORDS + "</textarea>");
    }

    @Test
    void saysWhoseCaseItIsWhereNobodyElseMayHaveATask() throws Exception {
        isFor(Role.ADVOCATE, advocate, task);
        service.another(Role.ADVOCATE);
        relations.allocate(task.caseId(), Role.ADVOCATE, advocate.userId());
        acts.carryOut(advocate, new Act.Claim(), List.of(task.id()), false);

        assertThat(asked(advocate, act("assign")).getContentAsString())
                .contains("The case is yours; ask your manager to allocate it.")
                .doesNotContain("name=\"to\"");
        assertThat(asked(manager, act("assign")).getContentAsString())
                .contains("The case is Test Person’s; allocate it first.");
    }

    @Test
    void putsOnRecordWhoTookATaskAndGaveItBackOnItsPage() throws Exception {
        assertThat(asked(manager, post(page() + "/claim")).getRedirectedUrl()).isEqualTo(page());
        assertThat(notice(service.another(Role.MANAGER), post(page() + "/claim")))
                .isEqualTo("Test Person has taken this.");
        assertThat(notice(manager, post(page() + "/claim"))).isEqualTo("This is yours already.");
        assertThat(notice(manager, post(page() + "/release"))).isEqualTo("You gave this task back to your team.");

        assertThat(database.sql(
                                "select facts from audit_entries where kind = 'task-acted-on' and case_id = :id order by recorded_at")
                        .param("id", task.caseId())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(facts -> assertThat(facts)
                        .contains("decideReferral", manager.userId().toString()));
    }

    @Test
    void saysThatATaskIsDoneToWhoeverWantsToTakeIt() throws Exception {
        isDone(task, manager.userId());

        assertThat(notice(service.another(Role.MANAGER), post(page() + "/claim")))
                .isEqualTo("Someone else has just finished this: Test Person.");
    }

    @Test
    void comesBackToTheTaskOnWhosePageSomethingWasDoneWithIt() throws Exception {
        assertThat(asked(manager, get(page())).getContentAsString()).contains("value=\"" + page() + "\"");
        MockHttpServletRequestBuilder comment = post("/work/acts")
                .param("act", "comment")
                .param("list", page())
                .param("task", task.id().toString());

        assertThat(asked(manager, comment).getContentAsString()).contains("Back to the task");
        assertThat(asked(manager, comment.param("ready", "yes").param("words", WORDS))
                        .getRedirectedUrl())
                .isEqualTo(page());
    }

    /** It is about somebody else's task, and only people of one's own organisation read it. */
    @Test
    void letsPeopleOfTheCaseCommentOnWhatTheyWaitForAndNoteWhenToAskAfterItAndDoNothingElseWithIt() throws Exception {
        relations.allocate(task.caseId(), Role.ADVOCATE, advocate.userId());
        assertThat(asked(advocate, get("/work?tab=waiting")).getContentAsString())
                .contains("value=\"comment\"", "value=\"follow-up\"", "value=\"" + task.id())
                .doesNotContain("value=\"claim\"", "value=\"assign\"");
        assertThat(asked(advocate, get(page())).getContentAsString())
                .contains("value=\"comment\"", "value=\"follow-up\"")
                .doesNotContain("value=\"assign\"");

        assertThat(asked(advocate, act("priority").param("ready", "yes").param("priority", "NORMAL"))
                        .getContentAsString())
                .contains("You can only look at it");
        assertThat(asked(advocate, act("comment").param("ready", "yes").param("words", WORDS))
                        .getStatus())
                .isEqualTo(302);
        Actor officer = service.another(Role.POLICE_OIC);
        assertThat(asked(advocate, get(page())).getContentAsString()).contains(WORDS);
        assertThat(asked(officer, get(page())).getContentAsString()).doesNotContain(WORDS);
        Actor stranger = stranger(Role.ADVOCATE);
        assertThat(asked(stranger, act("comment").param("ready", "yes").param("words", WORDS))
                        .getContentAsString())
                .contains("There is no such task for you");
    }

    @Test
    void aDayToAskAfterWhatOneWaitsForIsForOnesOwnOrganisationAlone() throws Exception {
        relations.allocate(task.caseId(), Role.ADVOCATE, advocate.userId());
        Actor officer = service.another(Role.POLICE_OIC);
        isFor(Role.POLICE_OIC, officer, task);
        assertThat(asked(advocate, act("follow-up").param("ready", "yes").param("on", "2090-03-31"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(asked(advocate, get("/work?tab=waiting")).getContentAsString())
                .contains("follow up on 31 Mar 2090");
        assertThat(asked(advocate, get(page())).getContentAsString()).contains("Follow up on", "31 March 2090");
        assertThat(asked(advocate, get("/work?tab=waiting&follow-up=due")).getContentAsString())
                .doesNotContain("31 Mar 2090");
        assertThat(asked(officer, get(page())).getContentAsString()).doesNotContain("31 March 2090");
        asked(officer, act("follow-up").param("ready", "yes").param("on", "2090-04-02"));
        assertThat(asked(officer, get("/work?tab=team")).getContentAsString()).contains("follow up on 2 Apr 2090");
        assertThat(asked(advocate, get(page())).getContentAsString()).contains("31 March 2090");

        assertThat(asked(advocate, act("follow-up")).getContentAsString())
                .as("an empty field would take the day away")
                .contains("value=\"2090-03-31\"");
        assertThat(asked(service.another(Role.ADVOCATE), act("follow-up")).getContentAsString())
                .doesNotContain("2090");
        asked(advocate, act("follow-up").param("ready", "yes").param("on", ""));
        assertThat(asked(advocate, get("/work?tab=waiting")).getContentAsString())
                .doesNotContain("31 Mar 2090");
    }

    @Test
    void leadsBackToAListOfItsOwnWhateverAddressWasSent() throws Exception {
        for (String elsewhere : List.of("https://evil.example/", "//evil.example", "javascript:alert(1)")) {
            MockHttpServletRequestBuilder sent = post("/work/acts/again")
                    .param("act", "comment")
                    .param("list", elsewhere)
                    .param("task", task.id().toString());

            assertThat(asked(manager, sent).getContentAsString())
                    .contains("Back to the list")
                    .doesNotContain(elsewhere);
        }
    }

    @Test
    void showsWhoHasHowMuchToDoToTheirOwnOrganisationAlone() throws Exception {
        relations.allocate(task.caseId(), Role.ADVOCATE, advocate.userId());
        Actor officer = service.another(Role.POLICE_OIC);
        service.another(Role.POLICE_OIC);
        isFor(Role.POLICE_OIC, officer, task);

        assertThat(asked(officer, act("assign")).getContentAsString()).contains("name=\"to\"");
        assertThat(asked(advocate, act("assign")).getContentAsString()).doesNotContain("name=\"to\"");
    }

    @Test
    void putsOnRecordWhoseTasksTheWholeListShowed() throws Exception {
        asked(
                manager,
                post("/work/acts")
                        .param("act", "comment")
                        .param("list", "/work?tab=team")
                        .param("all", "yes"));

        assertThat(database.sql("select facts from audit_entries where kind = 'cases-listed' and actor_id = :who")
                        .param("who", manager.userId())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(task.caseReference());
    }

    private String page() {
        return "/work/" + task.id();
    }

    private MockHttpServletRequestBuilder act(String kind) {
        return post("/work/acts")
                .param("act", kind)
                .param("list", "/work?tab=team")
                .param("task", task.id().toString());
    }
}
