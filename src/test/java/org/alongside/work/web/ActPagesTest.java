package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
