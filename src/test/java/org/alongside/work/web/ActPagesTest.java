package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done with tasks from a list or from a task's page: nothing typed is lost, and what was done is on record. */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
class ActPagesTest {

    private static final String WORDS = "I rang her aunt twice";

    @Autowired
    private MockMvc pages;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private Work work;

    @Autowired
    private Acts acts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Referred service;
    private Actor manager;
    private Actor advocate;
    private WorkItemView task;

    @BeforeEach
    void aReferralWaits() {
        service = new Referred(people, referrals);
        manager = service.another(Role.MANAGER);
        advocate = service.another(Role.ADVOCATE);
        task = work.openOn(service.referral(advocate).id()).get(0);
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
                .with(csrf())
                .param("act", "assign")
                .param("list", "/work?tab=team")
                .param("task", task.id().toString())
                .param("words", WORDS);
        assertThat(asked(manager, back).getContentAsString()).contains("What you typed is back", WORDS + "</textarea>");
    }

    @Test
    void saysWhoseCaseItIsWhereNobodyElseMayHaveATask() throws Exception {
        isAnAdvocates();
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
        assertThat(asked(manager, post(page() + "/claim").with(csrf())).getRedirectedUrl())
                .isEqualTo(page());
        assertThat(notice(service.another(Role.MANAGER), "/claim")).isEqualTo("Test Person has taken this.");
        assertThat(notice(manager, "/claim")).isEqualTo("This is yours already.");
        assertThat(notice(manager, "/release")).isEqualTo("You gave this task back to your team.");

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
        new TransactionTemplate(transactions)
                .executeWithoutResult(it -> database.sql(
                                "update work_items set status = 'DONE', closed_by = :by, closed_at = opened_at where id = :id")
                        .param("by", manager.userId())
                        .param("id", task.id())
                        .update());

        assertThat(notice(service.another(Role.MANAGER), "/claim"))
                .isEqualTo("Someone else has just finished this: Test Person.");
    }

    @Test
    void comesBackToTheTaskOnWhosePageSomethingWasDoneWithIt() throws Exception {
        assertThat(asked(manager, get(page())).getContentAsString()).contains("value=\"" + page() + "\"");
        MockHttpServletRequestBuilder comment = post("/work/acts")
                .with(csrf())
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
        Actor stranger = new Referred(people, referrals).another(Role.ADVOCATE);
        assertThat(asked(stranger, act("comment").param("ready", "yes").param("words", WORDS))
                        .getContentAsString())
                .contains("There is no such task for you");
    }

    @Test
    void aDayToAskAfterWhatOneWaitsForIsForOnesOwnOrganisationAlone() throws Exception {
        relations.allocate(task.caseId(), Role.ADVOCATE, advocate.userId());
        Actor officer = service.another(Role.POLICE_OIC);
        isForThePolice(officer);
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

        asked(advocate, act("follow-up").param("ready", "yes").param("on", ""));
        assertThat(asked(advocate, get("/work?tab=waiting")).getContentAsString())
                .doesNotContain("31 Mar 2090");
    }

    private String page() {
        return "/work/" + task.id();
    }

    private String notice(Actor actor, String what) throws Exception {
        return String.valueOf(
                pages.perform(post(page() + what).with(csrf()).with(authentication(new ActorAuthentication(actor))))
                        .andReturn()
                        .getFlashMap()
                        .get("notice"));
    }

    private void isForThePolice(Actor officer) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        it -> database.sql("update work_items set role = 'POLICE_OIC', organisation_id = :police,"
                                        + " queue = :queue where id = :id")
                                .param("police", officer.organisationId())
                                .param("queue", "police-oic@" + officer.organisationId())
                                .param("id", task.id())
                                .update());
    }

    /** What is open is the advocate's to do, as the tasks after the referral are. */
    private void isAnAdvocates() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(it -> database.sql("update work_items set role = 'ADVOCATE' where id = :id")
                        .param("id", task.id())
                        .update());
    }

    private MockHttpServletRequestBuilder act(String kind) {
        return post("/work/acts")
                .with(csrf())
                .param("act", kind)
                .param("list", "/work?tab=team")
                .param("task", task.id().toString());
    }

    private MockHttpServletResponse asked(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(authentication(new ActorAuthentication(actor))))
                .andReturn()
                .getResponse();
    }
}
