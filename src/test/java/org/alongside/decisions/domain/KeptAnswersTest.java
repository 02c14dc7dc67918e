package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Run;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Kept;
import org.alongside.decisions.Question;
import org.alongside.engine.camunda.TestDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of an answer, and that it can be shown as it was when the rules have long changed. */
@RuleTables
class KeptAnswersTest {

    private static final String INTERVAL = "check-in-interval";

    @Autowired
    private DecisionTables tables;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DecisionVersions versions;

    @Autowired
    private Editions editions;

    @Autowired
    private RuleTables.SetClock clock;

    private final UUID witness = UUID.randomUUID();
    private final Map<String, @Nullable Object> facts = new HashMap<>();

    @BeforeEach
    void knowOneFactOfTwo() {
        facts.put("risk", "high");
        facts.put("stage", null);
    }

    @AfterEach
    void backToTheStart() {
        clock.set(RuleTables.SetClock.START.toString());
    }

    @Test
    void keepsTheAnswerWithItsFactsItsRulesItsVersionAndTheLegalDay() {
        var answer = tables.ask(witness, INTERVAL, facts);

        assertThat(answer.first("rule")).contains("CI-UNKNOWN");
        assertThat(answer.missingFacts()).containsExactly("stage");
        assertThat(tables.keptFor(witness)).singleElement().satisfies(kept -> {
            assertThat(kept.decision()).isEqualTo(INTERVAL);
            assertThat(kept.version()).isEqualTo("1");
            assertThat(kept.facts()).isEqualTo(facts);
            assertThat(kept.rules()).extracting("id").containsExactly("rule-CI-UNKNOWN");
            assertThat(kept.decidedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(kept.decidedAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void keepsNeitherFactsNorRulesInTheClear() {
        tables.ask(witness, INTERVAL, facts);

        String row = database.sql("select * from kept_decisions where case_id = ?")
                .param(witness)
                .query()
                .singleRow()
                .toString();
        assertThat(row).contains(INTERVAL).doesNotContain("risk").doesNotContain("CI-UNKNOWN");
    }

    @Test
    void keepsEverythingThatAStepAsksTogetherAndFindsTheNewest() {
        tables.ask(witness, INTERVAL, facts);
        clock.set("2026-11-24T09:00:00Z");
        tables.ask(
                witness,
                List.of(
                        new Question(INTERVAL, Map.of("risk", "high", "stage", "TRIAL")),
                        new Question(INTERVAL, Map.of("risk", "medium", "stage", "TRIAL")),
                        new Question("intimidation-risk", Map.of("harmDone", true))));

        assertThat(tables.keptFor(witness)).hasSize(4);
        assertThat(tables.newest(witness, INTERVAL))
                .extracting(kept -> kept.rules().get(0).id())
                .containsExactly("rule-CI-HIGH-TRIAL", "rule-CI-MEDIUM-TRIAL");
        assertThat(tables.newest(UUID.randomUUID(), INTERVAL)).isEmpty();
    }

    @Test
    void explainsToEachRunOfAProcessWhatItAskedItself() {
        Run school = new Run(witness, "run-school");
        Run home = new Run(witness, "run-home");
        tables.ask(school, "intimidation-risk", Map.of("harmDone", true));
        tables.ask(home, "intimidation-risk", Map.of("harmDone", false));

        assertThat(tables.explainNewest(school, "intimidation-risk"))
                .hasSize(1)
                .isNotEqualTo(tables.explainNewest(home, "intimidation-risk"));
        assertThat(tables.explainNewest(new Run(witness, "run-3"), "intimidation-risk"))
                .isEmpty();
    }

    @Test
    void keepsNothingWhenItOnlyLooksAndNothingWhenThereIsNoSuchTable() {
        tables.look(INTERVAL, facts);
        assertThatIllegalArgumentException().isThrownBy(() -> tables.ask(witness, "no-such-table", facts));

        assertThat(tables.keptFor(witness)).isEmpty();
    }

    @Test
    void doesNotQuoteFactsThatCannotBeWritten() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> tables.ask(witness, "safe-to-contact", Map.of("liveThreat", true, "name", new Object())))
                .withNoCause();
    }

    @Test
    void readsAnAnswerOfTheFirstDaysWhoseRulesAreInTheClear() {
        tables.ask(witness, INTERVAL, facts);
        database.sql("update kept_decisions set fired_rules = ? where case_id = ?")
                .params("[{\"id\":\"rule-X\",\"description\":\"Old\",\"outputs\":{\"days\":2}}]", witness)
                .update();

        assertThat(tables.keptFor(witness).get(0).rules().get(0).text("days")).isEqualTo("2");
    }

    @Test
    void decidesByTheVersionInForceOnTheDayAndShowsAnOldAnswerByItsOwn() {
        tables.ask(witness, INTERVAL, facts);
        Kept before = tables.keptFor(witness).get(0);
        release(
                2,
                "2026-11-25",
                "<text>2</text>",
                "<text>1</text>",
                "Risk or stage is not known",
                "Too little is known");

        clock.set("2026-11-24T23:59:00Z");
        assertThat(tables.look(INTERVAL, facts).first("days")).contains("2");
        clock.set("2026-11-25T00:00:00Z");
        assertThat(tables.look(INTERVAL, facts).first("days")).contains("1");
        tables.ask(witness, INTERVAL, facts);

        assertThat(tables.keptFor(witness)).extracting(Kept::version).containsExactly("1", "2");
        var shown = tables.explain(before);
        assertThat(shown.rules().get(0).words()).startsWith("Risk or stage is not known");
        assertThat(shown.version()).isEqualTo("1");
        assertThat(shown.decidedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        var later = tables.explain(tables.keptFor(witness).get(1));
        assertThat(later.rules().get(0).words()).startsWith("Too little is known");
        assertThat(later.effectiveFrom()).isEqualTo("2026-11-25");
    }

    @Test
    void takesTheLaterOfTwoVersionsOfOneDay() {
        release(2, "2026-11-25", "<text>2</text>", "<text>1</text>");
        release(3, "2026-11-25", "<text>2</text>", "<text>4</text>");
        clock.set("2026-11-26T09:00:00Z");

        assertThat(editions.inForce(INTERVAL, LocalDate.of(2026, 11, 26)).number())
                .isEqualTo(3);
    }

    private void release(int number, String from, String... replaced) {
        String dmn = TestDecisions.table(INTERVAL).dmn();
        for (int at = 0; at < replaced.length; at += 2) {
            dmn = dmn.replace(replaced[at], replaced[at + 1]);
        }
        Actor admin = Actors.with(Role.ADMIN);
        var version = new DecisionVersion(INTERVAL, number, dmn, admin.userId(), clock.instant());
        version.release(LocalDate.parse(from), admin.userId(), clock.instant());
        versions.save(version);
        versions.flush();
        editions.forget();
    }
}
