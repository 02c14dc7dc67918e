package org.alongside.journey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.hearings.Hearings;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.TimeLimits;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through the young witness journey, with the processes it calls as stubs. */
class YoungWitnessJourneyProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate BORN = LocalDate.of(2011, 5, 20);

    private static ProcessWalk walk;

    private final Cases cases = mock(Cases.class);
    private final Rounds rounds = mock(Rounds.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final WithdrawalReviews withdrawals = mock(WithdrawalReviews.class);
    private final Hearings hearings = mock(Hearings.class);
    private final UUID caseId = walk.caseId();
    private Stage stage = Stage.REFERRAL;
    private ProcessInstance journey;

    @BeforeAll
    static void openTheEngine() {
        walk = ProcessWalk.through(
                "young-witness-journey",
                "witness-support",
                "family-support",
                "police-investigation",
                "special-measures-application",
                "pre-trial-cross-examination",
                "trial",
                "victims-right-to-review",
                "after-trial-support",
                "witness-intimidation",
                "third-party-material",
                "disruption-measure",
                "safeguarding-concern");
    }

    @BeforeEach
    void startTheJourney() {
        when(cases.byId(caseId)).thenAnswer(call -> view());
        doAnswer(call -> enter(call.getArgument(1))).when(cases).enter(eq(caseId), any());
        doAnswer(call -> enter(Stage.CLOSED)).when(cases).close(eq(caseId), any());
        lenient().when(records.latest(any(), any())).thenReturn(Answers.NONE);
        lenient().when(records.latestRecord(any(), any())).thenReturn(Optional.empty());
        lenient().when(limits.endOf(any(), any())).thenReturn(Optional.empty());
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        var dates = new JourneyDates(cases, records, limits, today);
        walk.with(
                "youngWitnessJourney",
                new YoungWitnessJourneySteps(
                        cases, rounds, limits, withdrawals, hearings, dates, mock(Processes.class)));
        journey = walk.start(Map.of("stage", "investigation", "plea", "notGuilty"));
    }

    @AfterEach
    void clearTheEngine() {
        walk.clear();
    }

    @AfterAll
    static void everyFlowWasTaken() {
        assertThat(walk.flowsNotTaken()).isEmpty();
        walk.close();
    }

    @ParameterizedTest
    @CsvSource({"declined, declined", "redirected, redirected"})
    void closesACaseThatIsNotTaken(String word, String outcome) {
        walk.complete("decideReferral", "referral", word);

        assertThat(walk.isOver()).isTrue();
        verify(cases).close(caseId, outcome);
        verify(limits).stopAll(caseId);
    }

    @Test
    void goesAllTheWayWithARecordingBeforeTheTrial() {
        accepted();
        assertThat(walk.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");

        walk.ends("police-investigation", "charged");
        assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        walk.ends("special-measures-application", "section28");
        assertThat(stage).isEqualTo(Stage.PRE_TRIAL_CROSS_EXAMINATION);
        walk.ends("pre-trial-cross-examination", "recorded");
        assertThat(stage).isEqualTo(Stage.TRIAL);
        walk.ends("trial", "convicted");
        assertThat(stage).isEqualTo(Stage.AFTER_TRIAL);
        assertThat(walk.openTasks()).containsExactly("afterTrialSupport", "familySupport", "witnessSupport");

        walk.ends("after-trial-support", "settled");

        assertThat(walk.isOver()).isTrue();
        verify(cases).close(caseId, "supported");
    }

    @Test
    void goesOnWhenTheSupportHasEndedBefore() {
        accepted();

        walk.ends("witness-support", "passedOn").ends("family-support", "declined");

        assertThat(walk.openTasks()).containsExactly("policeInvestigation");
    }

    @Test
    void goesToTrialWithoutARecordingWhenTheCourtDirectsNone() {
        charged();

        walk.ends("special-measures-application", "noSection28");

        assertThat(walk.openTasks()).contains("trial");
    }

    @Test
    void comesToACourtWhenAReviewOverturnsTheDecisionNotToCharge() {
        notCharged();
        walk.complete("askAboutReview", "reviewRequest", "asked");

        walk.ends("victims-right-to-review", "charged");

        assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        assertThat(walk.openTasks()).contains("specialMeasuresApplication");
    }

    @Test
    void supportsOnWhenTheReviewUpholdsTheDecision() {
        notCharged();

        walk.complete("askAboutReview", "reviewRequest", "asked").ends("victims-right-to-review", "upheld");

        assertIsAfterTheTrial();
    }

    @Test
    void supportsOnWhenNoReviewIsAskedFor() {
        notCharged();

        walk.complete("askAboutReview", "reviewRequest", "notAsked");

        assertIsAfterTheTrial();
    }

    @Test
    void supportsOnWhenTheTimeToAskHasPassed() {
        notCharged();
        assertThat(walk.dueOf("reviewLimit")).isEqualTo(Date.from(Instant.parse("2026-06-01T23:00:00Z")));

        walk.timer("reviewLimit");

        assertIsAfterTheTrial();
    }

    @Test
    void goesStraightToTheSentenceAfterAGuiltyPleaBeforeTheDirections() {
        charged();

        walk.message("guilty-plea-entered");

        assertIsOnAGuiltyPlea();
    }

    @Test
    void goesStraightToTheSentenceAfterAGuiltyPleaBeforeTheRecording() {
        charged();
        walk.ends("special-measures-application", "section28");

        walk.message("guilty-plea-entered");

        assertIsOnAGuiltyPlea();
    }

    @Test
    void goesStraightToTheSentenceAfterAGuiltyPleaPartWayThroughTheTrial() {
        onTrial();

        walk.message("guilty-plea-entered");

        assertIsOnAGuiltyPlea();
    }

    @Test
    void keepsTheSupportWhenTheProceedingsAreDiscontinued() {
        onTrial();

        walk.message("proceedings-discontinued");
        assertThat(walk.openTasks()).containsExactly("explainDiscontinuance", "familySupport", "witnessSupport");
        walk.complete("explainDiscontinuance", "reviewAfterStop", "notWanted");

        assertIsAfterTheTrial();
    }

    @Test
    void letsEachStopBeReviewed() {
        charged();
        for (int stop = 0; stop < 2; stop++) {
            walk.message("proceedings-discontinued");
            walk.complete("explainDiscontinuance", "reviewAfterStop", "wanted");
            assertThat(stage).isEqualTo(Stage.REVIEW_OF_DECISION);
            walk.complete("askAboutReview", "reviewRequest", "asked").ends("victims-right-to-review", "charged");
            assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        }

        verify(rounds, times(2)).count(caseId, "countReturnToReview");
    }

    @ParameterizedTest
    @CsvSource({"INVESTIGATION", "SPECIAL_MEASURES", "PRE_TRIAL_CROSS_EXAMINATION", "TRIAL", "REVIEW_OF_DECISION"})
    void letsTheYoungPersonComeBackToTheStageTheyLeftAsOftenAsTheyWant(Stage where) {
        reach(where);
        var open = walk.openTasks();

        for (int withdrawal = 0; withdrawal < 2; withdrawal++) {
            walk.message("withdrawal-confirmed");
            assertThat(walk.openTasks()).containsExactly("familySupport", "recordWithdrawal", "witnessSupport");
            walk.complete("recordWithdrawal").complete("keepDoorOpen", "comesBack", "returns");
            assertThat(stage).isEqualTo(where);
            assertThat(walk.openTasks()).isEqualTo(open);
        }

        verify(rounds, times(2)).count(caseId, "countReturnToProceedings");
    }

    @Test
    void supportsOnWhenTheYoungPersonStaysOut() {
        charged();

        walk.message("withdrawal-confirmed")
                .complete("recordWithdrawal")
                .complete("keepDoorOpen", "comesBack", "stays");

        assertIsAfterTheTrial();
    }

    @Test
    void talksAboutAWithdrawalUntilTheYoungPersonHasDecided() {
        charged();
        walk.message("withdrawal-raised");
        assertThat(walk.openTasks())
                .containsExactly("familySupport", "reviewWithdrawal", "specialMeasuresApplication", "witnessSupport");
        verify(withdrawals).open(caseId);
        for (int talk = 0; talk < 2; talk++) {
            walk.complete("reviewWithdrawal", "withdrawalReview", "needsTime").timer("nextWithdrawalTalk");
        }
        verify(rounds, times(2)).count(caseId, "countWithdrawalTalk");

        walk.complete("reviewWithdrawal", "withdrawalReview", "confirmed")
                .complete("considerWithdrawal", "withdrawalDecision", "noSummons");

        assertThat(walk.openTasks()).containsExactly("familySupport", "recordWithdrawal", "witnessSupport");
    }

    @Test
    void letsTheLimitsRunAgainWhenTheYoungPersonStays() {
        charged();

        walk.message("withdrawal-raised").complete("reviewWithdrawal", "withdrawalReview", "staying");

        verify(withdrawals).settle(caseId);
        assertThat(walk.openTasks()).contains("specialMeasuresApplication").doesNotContain("reviewWithdrawal");
    }

    @Test
    void explainsASummonsAndGoesOn() {
        charged();

        walk.message("withdrawal-raised")
                .complete("reviewWithdrawal", "withdrawalReview", "confirmed")
                .complete("considerWithdrawal", "withdrawalDecision", "summons")
                .complete("explainSummons");

        verify(withdrawals).settle(caseId);
        assertThat(walk.openTasks()).contains("specialMeasuresApplication");
    }

    @ParameterizedTest
    @CsvSource({"INVESTIGATION", "SPECIAL_MEASURES", "PRE_TRIAL_CROSS_EXAMINATION", "TRIAL", "REVIEW_OF_DECISION"})
    void answersIntimidationInEveryStageAndEachTimeAnew(Stage where) {
        reach(where);
        var open = walk.openTasks();

        walk.message("intimidation-reported").message("intimidation-reported");

        assertThat(walk.openTasks()).filteredOn("witnessIntimidation"::equals).hasSize(2);
        walk.ends("witness-intimidation", "safe").ends("witness-intimidation", "safe");
        assertThat(walk.openTasks()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "material-needed, third-party-material, thirdPartyMaterial",
        "disruption-considered, disruption-measure, disruptionMeasure",
        "concern-raised, safeguarding-concern, safeguardingConcern"
    })
    void runsWhatItIsAskedForBesideTheCase(String message, String process, String task) {
        accepted();

        walk.message(message).message(message);

        assertThat(walk.openTasks()).filteredOn(task::equals).hasSize(2);
        walk.ends(process, "done").ends(process, "done");
        assertThat(walk.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void variesTheSpecialMeasuresWhenWishesChange() {
        onTrial();

        walk.message("circumstances-changed").ends("special-measures-application", "varied");

        assertThat(walk.openTasks()).containsExactly("familySupport", "trial", "witnessSupport");
    }

    @Test
    void replansEachMovedHearing() {
        onTrial();

        walk.message("hearing-moved").complete("replanForMovedHearing");
        walk.message("hearing-moved").complete("replanForMovedHearing");

        verify(rounds, times(2)).count(caseId, "countMovedHearing");
        verify(limits, times(2)).start(caseId, "VC-R8-HRG", LocalDate.of(2026, 3, 2), "countMovedHearing");
    }

    @Test
    void plansForTurning18NinetyDaysBefore() {
        accepted();
        assertThat(walk.dueOf("turning18Near")).isEqualTo(Date.from(Instant.parse("2029-02-19T09:00:00Z")));

        walk.timer("turning18Near").complete("planForTurning18");

        assertThat(walk.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void goesBackToTrialAsOftenAsAnAppealOrdersIt() {
        onTrial();
        for (int appeal = 0; appeal < 2; appeal++) {
            walk.ends("trial", "convicted").escalates("after-trial-support", "retrial-ordered");
            assertThat(stage).isEqualTo(Stage.TRIAL);
            assertThat(walk.openTasks()).containsExactly("familySupport", "trial", "witnessSupport");
        }

        verify(rounds, times(2)).count(caseId, "countReturnToTrial");
    }

    private void accepted() {
        walk.complete("decideReferral", "referral", "accepted");
    }

    private void charged() {
        accepted();
        walk.ends("police-investigation", "charged");
    }

    private void notCharged() {
        accepted();
        walk.ends("police-investigation", "notCharged");
        assertThat(stage).isEqualTo(Stage.REVIEW_OF_DECISION);
    }

    private void onTrial() {
        charged();
        walk.ends("special-measures-application", "noSection28");
    }

    private void reach(Stage where) {
        switch (where) {
            case INVESTIGATION -> accepted();
            case SPECIAL_MEASURES -> charged();
            case TRIAL -> onTrial();
            case REVIEW_OF_DECISION -> notCharged();
            default -> {
                charged();
                walk.ends("special-measures-application", "section28");
            }
        }
        assertThat(stage).isEqualTo(where);
    }

    private void assertIsAfterTheTrial() {
        assertThat(stage).isEqualTo(Stage.AFTER_TRIAL);
        assertThat(walk.openTasks()).isEqualTo(List.of("afterTrialSupport", "familySupport", "witnessSupport"));
    }

    private void assertIsOnAGuiltyPlea() {
        assertThat(stage).isEqualTo(Stage.TRIAL);
        assertThat(walk.word(journey, "plea")).isEqualTo("guilty");
        assertThat(walk.openTasks()).containsExactly("familySupport", "trial", "witnessSupport");
        verify(rounds).count(caseId, "recordGuiltyPlea");
    }

    /** Each way the model takes is one the case allows. */
    private Object enter(Stage next) {
        assertThat(stage.mayBecome(next)).as("%s to %s", stage, next).isTrue();
        stage = next;
        return null;
    }

    private CaseView view() {
        var today = LocalDate.of(2026, 3, 1);
        return new CaseView(
                caseId, "AL-TEST-123", stage, today, "Jessica", "Example", BORN, null, null, null, today, null, caseId);
    }
}
