package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.Invariants;
import org.alongside.testing.Referred;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Models are exchanged while a case is on its way: it goes on with all of those it began with, and whoever comes later has the new ones. */
@OnMariaDb
@DirtiesContext
class NewModelIT {

    private static final String OLD_NAME = "Decide referral";
    private static final String NEW_NAME = "Look at the referral";
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant MEANWHILE = Instant.parse("2026-04-05T09:00:00Z");
    private static final Instant END = Instant.parse("2032-01-05T09:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private RepositoryService models;

    @Autowired
    private JdbcClient database;

    @Test
    void aCaseGoesOnWithTheModelsThatItBeganWithAndANewOneHasTheNew() throws IOException {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        Actor manager = referred.another(Role.MANAGER);
        CaseView old = driver.open(referred.referralOf("old"), manager, START);
        driver.drive(old, Story.USUAL, START, MEANWHILE);
        assertThat(versionsOf(old)).containsOnly(1);

        allAreExchanged();
        CaseView young = driver.open(referred.referralOf("young"), manager, START);
        assertThat(firstTaskOf(old)).isEqualTo(OLD_NAME);
        assertThat(firstTaskOf(young)).isEqualTo(NEW_NAME);

        // with every process that it calls only after the exchange
        driver.drive(old, Story.USUAL, MEANWHILE, END);
        driver.drive(young, Story.USUAL, START, END);

        assertThat(versionsOf(old)).hasSizeGreaterThan(5).containsOnly(1);
        assertThat(versionsOf(young)).hasSizeGreaterThan(5).containsOnly(2);
        assertThat(List.of(cases.byId(old.id()).stage(), cases.byId(young.id()).stage()))
                .containsOnly(Stage.CLOSED);
        assertThat(Invariants.brokenIn(database)).isEmpty();
    }

    /** Every model and form as it is, but for the name of one task. */
    private void allAreExchanged() throws IOException {
        String first = models.createDeploymentQuery()
                .orderByDeploymentTime()
                .asc()
                .list()
                .get(0)
                .getId();
        DeploymentBuilder next = models.createDeployment().name("the next release");
        for (String name : models.getDeploymentResourceNames(first)) {
            try (InputStream model = models.getResourceAsStream(first, name)) {
                String text = new String(model.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("name=\"" + OLD_NAME + "\"", "name=\"" + NEW_NAME + "\"")
                        // each is another, so that each has a second version
                        .replace("<bpmn:definitions ", "<!-- the next release --><bpmn:definitions ");
                next.addInputStream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        next.deploy();
    }

    /** Of the journey and each process that it called, also those that are over. */
    private List<Integer> versionsOf(CaseView witness) {
        return database.sql("""
                        select model.VERSION_ from ACT_HI_PROCINST journey
                          join ACT_HI_PROCINST called on called.ROOT_PROC_INST_ID_ = journey.ID_
                          join ACT_RE_PROCDEF model on model.ID_ = called.PROC_DEF_ID_
                         where journey.BUSINESS_KEY_ = :reference and journey.PROC_DEF_KEY_ = 'young-witness-journey'""")
                .param("reference", witness.reference())
                .query(Integer.class)
                .list();
    }

    private String firstTaskOf(CaseView witness) {
        return database.sql("select name from work_items where case_id = :id and task = 'decideReferral'")
                .param("id", witness.id())
                .query(String.class)
                .single();
    }
}
