package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.access.ActorAuthentication;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.engine.MovableClock;
import org.alongside.engine.Processes;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;
import org.alongside.journey.Referral;
import org.alongside.testing.CanaryInEveryText;
import org.alongside.testing.EngineTexts;
import org.alongside.testing.PlantedForms;
import org.alongside.work.TaskForms;
import org.alongside.work.Work;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine knows no one: a word is planted in every text of every form while real tasks are finished by the real services, and found in
 * no column of any of the engine's tables.
 */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
@Import(NoTextReachesTheEngineIT.Canaries.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoTextReachesTheEngineIT {

    private static final Instant REFERRED = Instant.parse("2023-01-09T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2029-01-08T10:00:00Z");
    private static final LocalDate BORN = LocalDate.of(2009, 4, 2);
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 9);
    private static final String REFERRAL = "refer-young-person";

    /** Texts that the service takes only when they name somebody it can write to, with what it says to others. */
    private static final Map<String, String> NAMES_SOMEBODY =
            Map.of("share-with-partner/recipientAddress", "Enter an e-mail address like");

    /** What some forms' handlers want besides, so that a text is taken. */
    private static final Map<String, List<Map<String, List<String>>>> ALSO = Map.of(
            "answer-representations",
            List.of(Map.of(
                    "groundsAnswered",
                    List.of(
                            "notEligible",
                            "noImprovement",
                            "notMaximising",
                            "inhibitsTesting",
                            "recordingNotInInterestsOfJustice"))),
            "decide-charge",
            List.of(Map.of("charging", List.of("moreWork"), "chargingCode", List.of("CH6"))),
            "record-court-directions",
            List.of(
                    Map.of("directions", List.of("grantedInPart")),
                    Map.of(
                            "directions", List.of("grantedInPart"),
                            "courtRecordedInterview", List.of("refused"),
                            "courtRecordedCrossExamination", List.of("refused"),
                            "section27Directed", List.of("no"),
                            "section28Directed", List.of("no"))));

    @Autowired
    private DemoPeople people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private Processes processes;

    @Autowired
    private Forms forms;

    @Autowired
    private FormFilling filling;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CanaryInEveryText canary;

    @Autowired
    private MockMvc pages;

    private final Map<String, String> stuck = new TreeMap<>();

    @BeforeAll
    void everyStoryIsTold() {
        canary.send(forms.form(REFERRAL), filling.fill(forms.form(REFERRAL), Map.of(), TODAY), new ReferralSent());
        for (TextStory way : TextStory.values()) {
            tell(way.name(), way.story(), way.born());
        }
        // a form that comes up with every story is not tried each time: first the story in which it can say everything
        tell("first", SideStory.WISHES_CHANGE.story(), BORN);
        for (SideStory way : SideStory.values()) {
            if (!missing().isEmpty()) {
                tell(way.name(), way.story(), BORN);
            }
        }
    }

    @Test
    void noStoryGetsStuck() {
        assertThat(stuck).isEmpty();
    }

    @Test
    void noTextOfAnyFormReachesTheEngine() {
        assertThat(canary.heard()).isEmpty();
    }

    @Test
    void everyTextOfEveryFormWasPlanted() {
        Map<String, String> why = new TreeMap<>();
        missing().forEach(name -> why.put(name, canary.refused().getOrDefault(name, "nobody came to it")));

        assertThat(why).isEmpty();
    }

    /** What cannot be planted is what the service itself does not take: an address. */
    @Test
    void onlyWhatMustNameSomebodyWasNotPlanted() {
        NAMES_SOMEBODY.forEach(
                (name, why) -> assertThat(canary.refused().get(name)).contains(why));
    }

    @Test
    void aTextInTheEngineWouldBeFound() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql("insert into ACT_GE_PROPERTY (NAME_, VALUE_, REV_) values ('planted', 'so zq8canary said', 1)")
                    .update();

            assertThat(new EngineTexts(database).columnsWith("zq8canary"))
                    .singleElement()
                    .asString()
                    .isEqualToIgnoringCase("ACT_GE_PROPERTY.VALUE_");
        });
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        forms.all().stream().map(CanaryInEveryText::textsOf).forEach(missing::addAll);
        missing.removeAll(canary.planted());
        missing.removeAll(NAMES_SOMEBODY.keySet());
        return missing;
    }

    /** As the outbox says it, whose e-mails go out here. */
    private void aPartnerCannotBeTold(CaseView opened) {
        clock.at(
                REFERRED,
                () -> commands.run(opened.id(), () -> {
                    processes.correlate("partner-not-told", opened.reference(), Map.of());
                    return opened;
                }));
    }

    private void tell(String name, Story story, LocalDate born) {
        CaseView opened = driver.open(referral(born), people.actor(DemoPerson.ADVOCATE), REFERRED);
        if (missing().contains("tell-partner/note")) {
            aPartnerCannotBeTold(opened);
        }
        try {
            driver.drive(opened, story, REFERRED, UNTIL);
        } catch (RuntimeException failure) {
            stuck.put(name, failure.toString());
        }
        canary.listen();
    }

    private Referral referral(LocalDate born) {
        return new Referral(
                "Robin",
                "Example",
                born,
                null,
                null,
                people.teamsOf(DemoPerson.Team.HARBOUR),
                Map.of(),
                new SafeContact("email", "robin@example.org", true, true, true),
                new Answers(Map.of("reason", "Example answer.")));
    }

    /** The form of a new case is a page of its own. */
    private final class ReferralSent implements CanaryInEveryText.Sending {

        @Override
        public Object send(Map<String, List<String>> answers) {
            var sent = post("/cases/new")
                    .param("_key", UUID.randomUUID().toString())
                    .with(csrf())
                    .with(authentication(new ActorAuthentication(people.actor(DemoPerson.ADVOCATE))));
            people.teamsOf(DemoPerson.Team.HARBOUR)
                    .forEach((role, team) -> sent.param("_team-" + role.word(), team.toString()));
            FormFilling.inDateParts(forms.form(REFERRAL), answers)
                    .forEach((key, values) -> sent.param(key, values.toArray(String[]::new)));
            try {
                return pages.perform(sent).andReturn().getResponse();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public boolean isTaken(Object result) {
            return result instanceof MockHttpServletResponse answer && answer.getStatus() == 302;
        }

        @Override
        public String why(Object result) {
            return result instanceof MockHttpServletResponse answer ? "status " + answer.getStatus() : "";
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Canaries {

        @Bean
        static PlantedForms plantedForms(
                ObjectProvider<CanaryInEveryText> canary,
                ObjectProvider<Work> work,
                ObjectProvider<TaskForms> taskForms,
                ObjectProvider<Forms> forms) {
            return new PlantedForms(canary, work, taskForms, forms);
        }

        @Bean
        CanaryInEveryText canaryInEveryText(
                FormCheck check, LegalToday today, JdbcClient database, PlatformTransactionManager transactions) {
            return new CanaryInEveryText(check, today, database, transactions, ALSO);
        }
    }
}
