package org.alongside.safety.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.safety.RiskGrade;
import org.alongside.safety.domain.Intimidation;
import org.alongside.safety.domain.IntimidationRisk;
import org.alongside.testing.ProcessWalk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WitnessIntimidationProcessTest {

    private static final ProcessWalk WALK = ProcessWalk.through("witness-intimidation");
    private static final UUID CASE = WALK.caseId();
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final CaseRecords records = mock(CaseRecords.class);
    private final DecisionTables decisions = mock(DecisionTables.class);
    private final Intimidation intimidation = mock(Intimidation.class);
    private final Rounds rounds = mock(Rounds.class);

    @BeforeEach
    void steps() {
        when(records.latest(CASE, "assessIntimidation"))
                .thenReturn(new Answers(Map.of(
                        "threatMade", "yes",
                        "harmDone", "no",
                        "knowsAddressOrSchool", "notKnown")));
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        WALK.with("witnessIntimidation", new WitnessIntimidationSteps(records, decisions, intimidation, rounds, today));
    }

    @AfterEach
    void clear() {
        WALK.clear();
    }

    @AfterAll
    static void everyFlowWasTaken() {
        try (WALK) {
            assertThat(WALK.flowsNotTaken()).isEmpty();
        }
    }

    @Test
    void tellsTheManagerAboutAHighRisk() {
        graded(RiskGrade.HIGH);
        WALK.start();
        WALK.complete("assessIntimidation");

        assertThat(WALK.openTasks()).containsExactly("escalateHighRisk");
        WALK.complete("escalateHighRisk");
        assertThat(WALK.openTasks()).containsExactly("chooseProtection");
    }

    @Test
    void gradesWhatIsKnownAndLeavesOutWhatIsNot() {
        graded(RiskGrade.MEDIUM);
        WALK.start();
        WALK.complete("assessIntimidation");

        verify(decisions).ask(CASE, "intimidation-risk", Map.of("threatMade", true, "harmDone", false));
        verify(intimidation).grade(CASE, RiskGrade.MEDIUM, "A threat has been made.");
        assertThat(WALK.openTasks()).containsExactly("chooseProtection");
    }

    @Test
    void assessesAgainUntilTheYoungPersonFeelsSafe() {
        graded(RiskGrade.STANDARD);
        WALK.start();
        protectedAndAsked("no");
        protectedAndAsked("notSure");
        protectedAndAsked("yes");

        verify(rounds, times(2)).count(CASE, "countRound");
        assertThat(WALK.openTasks()).isEmpty();
        assertThat(WALK.isOver()).isFalse();
    }

    @Test
    void reviewsAtTheIntervalOfTheGradeUntilTheRiskIsOver() {
        graded(RiskGrade.STANDARD);
        WALK.start();
        protectedAndAsked("yes");

        assertThat(WALK.dueOf("reviewFallsDue")).isEqualTo(Date.from(Instant.parse("2026-12-21T00:00:00Z")));
        reviewed("keepWatching");
        reviewed("keepWatching");
        reviewed("riskOver");

        verify(rounds, times(2)).count(CASE, "countReview");
        verify(intimidation, times(2)).watch(CASE);
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void assessesAgainWhenAReviewSaysSo() {
        graded(RiskGrade.MEDIUM);
        WALK.start();
        for (int round = 1; round <= 2; round++) {
            protectedAndAsked("yes");
            reviewed("assessAgain");
        }
        assertThat(WALK.openTasks()).containsExactly("assessIntimidation");
    }

    private static void protectedAndAsked(String feelsSafe) {
        WALK.complete("assessIntimidation")
                .complete("chooseProtection")
                .complete("carryOutProtection")
                .complete("askIfSafe", "feelsSafe", feelsSafe);
    }

    private static void reviewed(String review) {
        WALK.timer("reviewFallsDue").complete("reviewIntimidation", "intimidationReview", review);
    }

    private void graded(RiskGrade grade) {
        var rule =
                new FiredRule("rule-IR", "A rule", Map.of("grade", grade.word(), "reason", "A threat has been made."));
        when(decisions.ask(eq(CASE), eq("intimidation-risk"), any()))
                .thenReturn(new Answer("intimidation-risk", List.of(rule), List.of()));
        when(intimidation.latest(CASE))
                .thenReturn(Optional.of(new IntimidationRisk(CASE, grade, "A threat has been made.", NOW)));
    }
}
