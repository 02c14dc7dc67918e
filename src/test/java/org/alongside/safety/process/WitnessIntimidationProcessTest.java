package org.alongside.safety.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.safety.RiskGrade;
import org.alongside.safety.domain.Intimidation;
import org.alongside.safety.domain.IntimidationRisk;
import org.alongside.testing.ProcessWalk;
import org.alongside.testing.WalkedRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WitnessIntimidationProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("witness-intimidation");

    private static final UUID CASE = WALK.caseId();
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate REVIEW = LocalDate.of(2026, 12, 21);

    private final CaseRecords records = mock(CaseRecords.class);
    private final DecisionTables decisions = mock(DecisionTables.class);
    private final Intimidation intimidation = mock(Intimidation.class);
    private final Rounds rounds = mock(Rounds.class);

    @BeforeEach
    void steps() {
        when(records.latest(any(Run.class), eq("assessIntimidation")))
                .thenReturn(new Answers(Map.of(
                        "threatMade", "yes",
                        "harmDone", "no",
                        "knowsAddressOrSchool", "notKnown")));
        WALK.with("witnessIntimidation", new WitnessIntimidationSteps(records, decisions, intimidation, rounds));
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
        var process = WALK.start();
        WALK.complete("assessIntimidation");

        Run run = new Run(CASE, process.getId());
        verify(decisions).ask(run, "intimidation-risk", Map.of("threatMade", true, "harmDone", false));
        verify(intimidation).grade(run, RiskGrade.MEDIUM, "A threat has been made.");
        assertThat(WALK.openTasks()).containsExactly("chooseProtection");
    }

    @Test
    void assessesAgainUntilTheYoungPersonFeelsSafe() {
        graded(RiskGrade.STANDARD);
        WALK.start();
        protectedAndAsked("no");
        protectedAndAsked("notSure");
        protectedAndAsked("yes");

        verify(rounds, times(2)).count(any(Run.class), eq("countRound"));
        assertThat(WALK.openTasks()).isEmpty();
        assertThat(WALK.isOver()).isFalse();
    }

    @Test
    void reviewsAtTheIntervalOfTheGradeUntilTheRiskIsOver() {
        graded(RiskGrade.STANDARD);
        var process = WALK.start();
        protectedAndAsked("yes");

        assertThat(WALK.dueOf("reviewFallsDue")).isEqualTo(Date.from(Instant.parse("2026-12-21T00:00:00Z")));
        reviewed("keepWatching");
        reviewed("keepWatching");
        reviewed("riskOver");

        verify(rounds, times(2)).count(any(Run.class), eq("countReview"));
        verify(intimidation, times(2)).watch(new Run(CASE, process.getId()));
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

    @Test
    void keepsTwoReportsOfOneCaseApart() {
        WalkedRun school = WALK.run(Map.of());
        WalkedRun home = WALK.run(Map.of());
        assessed(school, "yes", RiskGrade.HIGH);
        assessed(home, "no", RiskGrade.STANDARD);

        school.complete("assessIntimidation");
        home.complete("assessIntimidation");

        verify(intimidation).grade(school.run(), RiskGrade.HIGH, "A reason.");
        verify(intimidation).grade(home.run(), RiskGrade.STANDARD, "A reason.");
        school.complete("escalateHighRisk");
        assertThat(watched(school).dueOf("reviewFallsDue")).isEqualTo(Date.from(Instant.parse("2026-11-30T00:00:00Z")));
        assertThat(watched(home).dueOf("reviewFallsDue")).isEqualTo(Date.from(Instant.parse("2026-12-21T00:00:00Z")));
    }

    private void assessed(WalkedRun report, String threatMade, RiskGrade grade) {
        when(records.latest(report.run(), "assessIntimidation"))
                .thenReturn(new Answers(Map.of("threatMade", threatMade)));
        var rule = new FiredRule("rule-IR", "A rule", Map.of("grade", grade.word(), "reason", "A reason."));
        when(decisions.ask(report.run(), "intimidation-risk", Map.of("threatMade", threatMade.equals("yes"))))
                .thenReturn(new Answer("intimidation-risk", List.of(rule), List.of()));
        LocalDate review = grade == RiskGrade.HIGH ? LocalDate.of(2026, 11, 30) : REVIEW;
        when(intimidation.latest(report.run()))
                .thenReturn(Optional.of(new IntimidationRisk(report.run(), grade, "A reason.", NOW, review)));
    }

    private static WalkedRun watched(WalkedRun report) {
        return report.complete("chooseProtection")
                .complete("carryOutProtection")
                .complete("askIfSafe", "feelsSafe", "yes");
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
        when(decisions.ask(any(Run.class), eq("intimidation-risk"), any()))
                .thenReturn(new Answer("intimidation-risk", List.of(rule), List.of()));
        when(intimidation.latest(any()))
                .thenReturn(Optional.of(
                        new IntimidationRisk(Run.outside(CASE), grade, "A threat has been made.", NOW, REVIEW)));
    }
}
