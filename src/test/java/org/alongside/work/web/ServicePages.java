package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.work.Acts;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.alongside.work.domain.Queue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of a service of its own, with its partners, as each of its people gets them. */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
abstract class ServicePages {

    @Autowired
    private MockMvc pages;

    @Autowired
    private Referrals referrals;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    People people;

    @Autowired
    CaseRelations relations;

    @Autowired
    Work work;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient database;

    Referred service;
    Actor manager;
    Actor advocate;

    @BeforeEach
    void aService() {
        service = new Referred(people, referrals);
        manager = service.another(Role.MANAGER);
        advocate = service.another(Role.ADVOCATE);
    }

    /** What a new case has open: the manager's decision. */
    WorkItemView referred() {
        return work.openOn(service.referral(advocate).id()).get(0);
    }

    /** Somebody of a service that has no part in anything here. */
    Actor stranger(Role role) {
        return new Referred(people, referrals).another(role);
    }

    /** What is open becomes the team's of somebody of this role, as the tasks after a referral do. */
    void isFor(Role role, Actor one, WorkItemView task) {
        change(() -> database.sql(
                        "update work_items set role = :role, organisation_id = :organisation, queue = :queue where id = :id")
                .param("role", role.name())
                .param("organisation", one.organisationId())
                .param("queue", Queue.of(role, one.organisationId()))
                .param("id", task.id())
                .update());
    }

    void isDone(WorkItemView task, UUID by) {
        change(() -> database.sql(
                        "update work_items set status = 'DONE', closed_by = :by, closed_at = opened_at where id = :id")
                .param("by", by)
                .param("id", task.id())
                .update());
    }

    void change(Supplier<Integer> change) {
        new TransactionTemplate(transactions).execute(status -> change.get());
    }

    Document page(Actor actor, String address) throws Exception {
        MockHttpServletResponse answer = asked(actor, get(URI.create(address)));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path).with(csrf());
    }

    MockHttpServletResponse asked(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.with(authentication(new ActorAuthentication(actor))))
                .andReturn()
                .getResponse();
    }

    /** What the next page tells somebody after they sent something. */
    String notice(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return String.valueOf(pages.perform(request.with(authentication(new ActorAuthentication(actor))))
                .andReturn()
                .getFlashMap()
                .get("notice"));
    }
}
