package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Rounds;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.RealRules;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YoungWitnessJourneyStepsTest {

    private final CaseFile file = new CaseFile();
    private final Cases cases = mock(Cases.class);
    private final Rounds rounds = mock(Rounds.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final WithdrawalReviews withdrawals = mock(WithdrawalReviews.class);
    private final Hearings hearings = mock(Hearings.class);
    private final Processes processes = mock(Processes.class);
    private final JourneyDates dates = new JourneyDates(cases, file.records(), limits, CaseFile.today());
    private final YoungWitnessJourneySteps steps = new YoungWitnessJourneySteps(
            cases, rounds, limits, withdrawals, hearings, mock(), dates, mock(), mock(), mock(), processes);

    @BeforeEach
    void countByTheRealRules() {
        RealRules.count(limits);
    }

    @Test
    void tellsTheSupportOfANewStage() {
        born(LocalDate.of(2011, 5, 20), Stage.INVESTIGATION);
        when(processes.awaits("stage-changed", "AL-TEST-123")).thenReturn(true);

        assertThat(steps.enterSpecialMeasures(CASE.toString())).isEqualTo("specialMeasures");

        verify(cases).enter(CASE, Stage.SPECIAL_MEASURES);
        verify(processes).correlate("stage-changed", "AL-TEST-123", Map.of());
    }

    @Test
    void saysNothingWhenTheCaseIsInTheStageAlready() {
        born(LocalDate.of(2011, 5, 20), Stage.TRIAL);
        when(processes.awaits("stage-changed", "AL-TEST-123")).thenReturn(true);

        steps.enterTrial(CASE.toString());

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void saysNothingOfTheFirstStage() {
        born(LocalDate.of(2011, 5, 20), Stage.REFERRAL);
        when(processes.awaits("stage-changed", "AL-TEST-123")).thenReturn(true);

        steps.enterInvestigation(CASE.toString());

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void tellsTheTrialOfAVariationWhereItWaitsForOne() {
        born(LocalDate.of(2011, 5, 20), Stage.TRIAL);
        when(processes.awaits("measures-varied", "AL-TEST-123")).thenReturn(true);

        steps.takeUpVariation(CASE.toString());

        verify(processes).correlate("measures-varied", "AL-TEST-123", Map.of());
    }

    @Test
    void leavesAVariationBeforeTheTrialToTheApplicationThatIsOpen() {
        born(LocalDate.of(2011, 5, 20), Stage.SPECIAL_MEASURES);

        steps.takeUpVariation(CASE.toString());

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void saysNothingWhenTheSupportHasEnded() {
        born(LocalDate.of(2011, 5, 20), Stage.INVESTIGATION);

        steps.enterSpecialMeasures(CASE.toString());

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void vacatesWhatAGuiltyPleaMakesNeedless() {
        assertThat(steps.recordGuiltyPlea(CASE.toString())).isEqualTo("guilty");

        verify(hearings).vacate(CASE, HearingKind.RECORDING, "Guilty plea");
        verify(hearings, never()).vacate(CASE, HearingKind.SENTENCE, "Guilty plea");
    }

    @Test
    void startsTheBestTimeForAskingWithTheDecisionAndTheLastDayWhenTheYoungPersonWasTold() {
        born(LocalDate.of(2011, 5, 20), Stage.INVESTIGATION);
        file.answered("decideCharge", Map.of("decidedOn", "2026-02-17"));
        file.answered("explainDecisionNotToCharge", Map.of("toldOn", "2026-02-20"));

        steps.enterReviewOfDecision(CASE.toString());

        verify(limits).start(CASE, "VRR-CPS-ASK", LocalDate.of(2026, 2, 17), "enterReviewOfDecision");
        verify(limits).start(CASE, "VRR-CPS-LAST", LocalDate.of(2026, 2, 20), "enterReviewOfDecision");
    }

    /** Charged long before, and stopped now. */
    @Test
    void countsTheBestTimeFromTheDiscontinuanceAndNotFromTheCharge() {
        born(LocalDate.of(2011, 5, 20), Stage.TRIAL);
        file.answered("decideCharge", Map.of("decidedOn", "2025-06-03"));
        file.answered("explainDiscontinuance", Map.of("decidedOn", "2026-02-16", "toldOn", "2026-02-20"));

        steps.enterReviewOfDecision(CASE.toString());

        verify(limits).start(CASE, "VRR-CPS-ASK", LocalDate.of(2026, 2, 16), "enterReviewOfDecision");
        verify(limits).start(CASE, "VRR-CPS-LAST", LocalDate.of(2026, 2, 20), "enterReviewOfDecision");
    }

    @Test
    void goesByThePolicesSchemeWhenThePoliceDecided() {
        born(LocalDate.of(2011, 5, 20), Stage.INVESTIGATION);
        file.answered("explainNoFurtherAction", Map.of("toldOn", "2026-02-20"));

        steps.enterReviewOfDecision(CASE.toString());

        verify(limits).start(CASE, "VRR-POL-ASK", LocalDate.of(2026, 2, 20), "enterReviewOfDecision");
    }

    @Test
    void waitsForTheEndOfTheRunningLimit() {
        var end = Instant.parse("2026-05-20T23:00:00Z");
        when(limits.endOf(CASE, "VRR-CPS-LAST")).thenReturn(Optional.of(end));

        assertThat(steps.reviewLimitDate(CASE.toString())).isEqualTo(Date.from(end));
    }

    @Test
    void talksAgainOnTheDayAgreed() {
        assertThat(steps.nextWithdrawalTalkDate(CASE.toString()).toInstant())
                .isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
        file.answered("reviewWithdrawal", Map.of("nextTalkOn", "2026-04-10"));

        assertThat(steps.nextWithdrawalTalkDate(CASE.toString()).toInstant())
                .isEqualTo(Instant.parse("2026-04-09T23:00:00Z"));
    }

    @Test
    void plansForTurning18AtOnceWhenTheBirthdayIsNear() {
        born(TODAY.minusYears(18).plusDays(10), Stage.TRIAL);

        assertThat(steps.planForTurning18Date(CASE.toString()).toInstant())
                .isEqualTo(Instant.parse("2025-12-12T09:00:00Z"));
    }

    @Test
    void plansNothingForSomebodyWhoIs18() {
        born(TODAY.minusYears(18), Stage.TRIAL);

        assertThat(steps.planForTurning18Date(CASE.toString()).toInstant())
                .isEqualTo(Instant.parse("2076-03-02T09:00:00Z"));
    }

    @Test
    void settlesAWithdrawalThatIsLeftOpenWhenTheJusticeStrandEnds() {
        steps.enterAfterTrial(CASE.toString());

        verify(cases).enter(CASE, Stage.AFTER_TRIAL);
        verify(withdrawals).settle(CASE);
        verify(limits).stop(CASE, "VRR-CPS-ASK");
        verify(limits, never()).stop(CASE, "VRR-CPS-LAST");
    }

    private void born(LocalDate birth, Stage stage) {
        when(cases.byId(CASE))
                .thenReturn(new CaseView(
                        CASE,
                        "AL-TEST-123",
                        stage,
                        TODAY,
                        "Jessica",
                        "Example",
                        birth,
                        null,
                        null,
                        null,
                        TODAY,
                        null,
                        CASE));
    }
}
