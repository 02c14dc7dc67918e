package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.camunda.bpm.engine.ManagementService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A step of the engine that failed for good stands on a manager's page in words, is tried again from there, and that is remembered. */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
class StuckStepsIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-03-30T09:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private ManagementService engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc pages;

    private Actor manager;
    private CaseView witness;
    private String job;

    @BeforeEach
    void aStepThatFailedEachTime() {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        manager = referred.another(Role.MANAGER);
        witness = driver.open(referred.referralOf("usual"), referred.another(Role.ADVOCATE), START);
        driver.drive(witness, Story.USUAL.until("planInterview", START), START, END);
        job = database.sql("""
                        select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                         where e.BUSINESS_KEY_ = ? order by j.ID_""")
                .param(witness.reference())
                .query(String.class)
                .list()
                .get(0);
        engine.setJobRetries(job, 0);
    }

    @Test
    void standsInWordsIsTriedAgainAndIsRemembered() throws Exception {
        assertThat(page(manager)
                        .select("caption:contains(Steps that failed) ~ tbody tr")
                        .text())
                .contains(witness.reference(), "it was tried several times and failed each time")
                .doesNotContain("failedJob", "Activity_");

        pages.perform(post("/dashboards/stuck/{job}/retry", job)
                        .with(authentication(new ActorAuthentication(manager)))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(engine.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(1);
        Document after = page(manager);
        assertThat(after.text()).contains("No step is stuck.");
        assertThat(after.select(".alongside-history").text()).contains(witness.reference(), manager.name());
    }

    @Test
    void isAFileTooForWhoMayOpenTheCase() throws Exception {
        assertThat(page(manager).select("details").text()).contains("failed each time");
        assertThat(file(manager)).contains("Step,Process,What happened,Case,Since", witness.reference());
        assertThat(file(new Referred(people, referrals).another(Role.MANAGER))).doesNotContain(witness.reference());
    }

    @Test
    void isNotThereForTheManagerOfAnotherService() throws Exception {
        Actor stranger = new Referred(people, referrals).another(Role.MANAGER);

        assertThat(page(stranger).text()).doesNotContain(witness.reference());
        pages.perform(post("/dashboards/stuck/{job}/retry", job)
                        .with(authentication(new ActorAuthentication(stranger)))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(engine.createJobQuery().jobId(job).singleResult().getRetries())
                .isZero();
    }

    private String file(Actor reader) throws Exception {
        return pages.perform(get("/dashboards/figures/stuck-steps.csv")
                        .with(authentication(new ActorAuthentication(reader))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Document page(Actor reader) throws Exception {
        return Jsoup.parse(pages.perform(get("/dashboards/stuck").with(authentication(new ActorAuthentication(reader))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
