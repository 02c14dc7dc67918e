package org.alongside.investigation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.investigation.domain.RegisterInMemory;
import org.alongside.investigation.domain.Standing;
import org.alongside.investigation.domain.Term;
import org.alongside.testing.CaseFile;
import org.alongside.testing.ProcessWalk;
import org.alongside.testing.WalkedRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DisruptionMeasureProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("disruption-measure");

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate YESTERDAY = CaseFile.TODAY.minusDays(1);

    private final Rounds rounds = mock(Rounds.class);
    private Run run = CaseFile.RUN;
    private final DisruptionRegister register = new RegisterInMemory().on(CaseFile.today());

    @BeforeEach
    void knowTheSteps() {
        WALK.with("disruptionMeasure", new DisruptionMeasureSteps(register, rounds, CaseFile.today()));
    }

    @Test
    void endsAtOnceWhenNoMeasureFits() {
        WALK.start();
        WALK.complete("chooseDisruptionTool", "tool", "none");
        assertThat(WALK.isOver()).isTrue();
        assertThat(standings()).isEmpty();
    }

    @Test
    void endsWhenTheMeasureIsNotIssuedAndNoneIsRunning() {
        started();
        choose(DisruptionTool.SEXUAL_RISK_ORDER);
        WALK.complete("obtainMeasure", "issue", "notIssued");
        assertThat(WALK.isOver()).isTrue();
        assertThat(standings()).containsExactly(Standing.NOT_ISSUED);
    }

    @Test
    void triesOneToolAfterTheOther() {
        started();
        for (int attempt = 0; attempt < 2; attempt++) {
            choose(DisruptionTool.SEXUAL_RISK_ORDER);
            WALK.complete("obtainMeasure", "issue", "tryAnother");
        }
        choose(DisruptionTool.CLOSURE_NUISANCE);
        issue(LAST_DAY);
        verify(rounds, times(2)).count(any(Run.class), eq("countAnotherTool"));
        assertThat(standings()).containsExactly(Standing.IN_FORCE, Standing.NOT_ISSUED, Standing.NOT_ISSUED);
    }

    @Test
    void comesUpForReviewByItselfAndExpiresByItself() {
        issued(LAST_DAY);
        WALK.complete("tellAboutMeasure");
        assertThat(WALK.dueOf("expiryNear")).isEqualTo(day("2026-06-15T23:00:00Z"));
        WALK.timer("expiryNear");
        assertThat(WALK.dueOf("measureExpired")).isEqualTo(day("2026-06-30T23:00:00Z"));
        WALK.timer("measureExpired");
        WALK.complete("tellMeasureEnded");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void isDueAtOnceWhenTheLastDayHasPassed() {
        issued(YESTERDAY);
        WALK.complete("tellAboutMeasure");
        assertThat(WALK.dueOf("expiryNear")).isBefore(Date.from(CaseFile.clock().instant()));
        WALK.timer("expiryNear").timer("measureExpired");
        assertThat(standings()).containsExactly(Standing.EXPIRED);
    }

    @Test
    void isRenewedTermAfterTerm() {
        issued(LAST_DAY);
        for (int term = 0; term < 2; term++) {
            WALK.complete("tellAboutMeasure").timer("expiryNear");
            WALK.complete("reviewMeasure", "measureReview", "renew");
            issue(LAST_DAY.plusYears(term + 1));
        }
        verify(rounds, times(2)).count(any(Run.class), eq("countRenewal"));
        assertThat(standings()).containsExactly(Standing.IN_FORCE, Standing.RENEWED, Standing.RENEWED);
    }

    @Test
    void comesBackToReviewWhenTheRenewalIsRefusedWhileTheEarlierTermRuns() {
        issued(LAST_DAY);
        WALK.complete("tellAboutMeasure").timer("expiryNear");
        WALK.complete("reviewMeasure", "measureReview", "renew").complete("obtainMeasure", "issue", "notIssued");
        assertThat(WALK.openTasks()).containsExactly("reviewMeasure");
        assertThat(standings()).containsExactly(Standing.NOT_ISSUED, Standing.IN_FORCE);
        WALK.complete("reviewMeasure", "measureReview", "end");
        assertThat(standings()).containsExactly(Standing.NOT_ISSUED, Standing.ENDED);
        WALK.complete("tellMeasureEnded");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void saysThatTheTermHasEndedWhileItsRenewalIsStillSought() {
        renewalSought(YESTERDAY);
        assertThat(WALK.dueOf("expiredBeforeRenewal")).isEqualTo(day("2026-03-02T00:00:00Z"));

        WALK.timer("expiredBeforeRenewal");

        assertThat(WALK.openTasks()).containsExactly("obtainMeasure", "tellMeasureEnded");
        assertThat(standings()).containsExactly(Standing.SOUGHT, Standing.EXPIRED);
        WALK.complete("tellMeasureEnded");
        issue(LAST_DAY);
        assertThat(WALK.openTasks()).containsExactly("tellAboutMeasure");
        assertThat(standings()).containsExactly(Standing.IN_FORCE, Standing.EXPIRED);
    }

    @Test
    void saysThatTheTermHasEndedWhileAnotherToolIsChosenInsteadOfItsRenewal() {
        renewalSought(YESTERDAY);
        WALK.complete("obtainMeasure", "issue", "tryAnother").timer("expiredBeforeChoice");

        assertThat(WALK.openTasks()).containsExactly("chooseDisruptionTool", "tellMeasureEnded");
        assertThat(standings()).containsExactly(Standing.NOT_ISSUED, Standing.EXPIRED);
    }

    @Test
    void tellsThatTheProtectionIsGoneWhereItsTermRanOutAndTheRenewalIsRefused() {
        renewalSought(YESTERDAY);

        WALK.complete("obtainMeasure", "issue", "notIssued");

        assertThat(WALK.openTasks()).containsExactly("tellMeasureEnded");
        assertThat(standings()).containsExactly(Standing.NOT_ISSUED, Standing.EXPIRED);
    }

    @Test
    void tellsThatTheProtectionIsGoneWhereItsTermRanOutAndNothingElseFits() {
        renewalSought(YESTERDAY);
        WALK.complete("obtainMeasure", "issue", "tryAnother");

        WALK.complete("chooseDisruptionTool", "tool", "none");

        assertThat(WALK.openTasks()).containsExactly("tellMeasureEnded");
        assertThat(standings()).containsExactly(Standing.NOT_ISSUED, Standing.EXPIRED);
        WALK.complete("tellMeasureEnded");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void aFirstMeasureHasNoTermThatCouldEndBeforeIt() {
        started();
        assertThat(WALK.dueOf("expiredBeforeChoice")).isAfter(day("9998-12-31T00:00:00Z"));
        choose(DisruptionTool.SEXUAL_RISK_ORDER);
        assertThat(WALK.dueOf("expiredBeforeRenewal")).isAfter(day("9998-12-31T00:00:00Z"));
    }

    @Test
    void goesOnAfterEachBreachUntilItEndsEarly() {
        issued(LAST_DAY);
        WALK.complete("tellAboutMeasure");
        for (int breach = 0; breach < 2; breach++) {
            WALK.complete("watchMeasure", "watch", "breached").complete("reviewMeasure", "measureReview", "goesOn");
        }
        WALK.complete("watchMeasure", "watch", "endedEarly").complete("tellMeasureEnded");
        assertThat(WALK.isOver()).isTrue();
        verify(rounds, times(2)).count(any(Run.class), eq("countMeasureReview"));
        assertThat(standings()).containsExactly(Standing.ENDED);
    }

    @Test
    void keepsTwoMeasuresOfOneCaseApart() {
        WalkedRun notice = begun(DisruptionTool.ABDUCTION_WARNING_NOTICE, LAST_DAY);
        WalkedRun order = begun(DisruptionTool.SEXUAL_RISK_ORDER, LAST_DAY.plusYears(1));
        assertThat(notice.dueOf("expiryNear")).isEqualTo(day("2026-06-15T23:00:00Z"));
        assertThat(order.dueOf("expiryNear")).isEqualTo(day("2027-06-15T23:00:00Z"));

        notice.complete("watchMeasure", "watch", "endedEarly");

        assertThat(register.inForce(notice.run())).isEmpty();
        assertThat(register.inForce(order.run()))
                .get()
                .extracting(DisruptionMeasure::tool)
                .isEqualTo(DisruptionTool.SEXUAL_RISK_ORDER);
        assertThat(order.openTasks()).containsExactly("watchMeasure");
    }

    @Test
    void refusesOnlyWhatItsOwnRunSought() {
        WalkedRun notice = WALK.run(Map.of());
        register.seek(notice.run(), DisruptionTool.HOTEL_NOTICE);
        WalkedRun order = begun(DisruptionTool.SEXUAL_RISK_ORDER, LAST_DAY);

        notice.complete("chooseDisruptionTool", "tool", "hotelNotice").complete("obtainMeasure", "issue", "notIssued");

        assertThat(notice.openTasks()).isEmpty();
        assertThat(register.inForce(order.run())).isPresent();
    }

    private WalkedRun begun(DisruptionTool tool, LocalDate lastDay) {
        WalkedRun begun = WALK.run(Map.of());
        register.seek(begun.run(), tool);
        begun.complete("chooseDisruptionTool", "tool", tool.word());
        register.issue(begun.run(), Term.until(ISSUED, lastDay));
        return begun.complete("obtainMeasure", "issue", "issued").complete("tellAboutMeasure");
    }

    private void started() {
        run = new Run(CaseFile.CASE, WALK.start().getId());
    }

    private void issued(LocalDate lastDay) {
        started();
        choose(DisruptionTool.ABDUCTION_WARNING_NOTICE);
        issue(lastDay);
    }

    private void renewalSought(LocalDate lastDay) {
        issued(lastDay);
        WALK.complete("tellAboutMeasure").timer("expiryNear").complete("reviewMeasure", "measureReview", "renew");
    }

    private void choose(DisruptionTool tool) {
        register.seek(run, tool);
        WALK.complete("chooseDisruptionTool", "tool", tool.word());
    }

    private void issue(LocalDate lastDay) {
        register.issue(run, Term.until(ISSUED, lastDay));
        WALK.complete("obtainMeasure", "issue", "issued");
    }

    private List<Standing> standings() {
        return register.of(CaseFile.CASE).stream()
                .map(DisruptionMeasure::standing)
                .toList();
    }

    private static Date day(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
