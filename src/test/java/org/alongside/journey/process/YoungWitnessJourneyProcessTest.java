package org.alongside.journey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
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
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.Hearings;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.specialmeasures.EarlierTrial;
import org.alongside.specialmeasures.LapseAt18;
import org.alongside.specialmeasures.LateRecording;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.RealRules;
import org.alongside.timelimits.TimeLimits;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way through the young witness journey, with the processes it calls as stubs. */
class YoungWitnessJourneyProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate BORN = LocalDate.of(2011, 5, 20);

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through(
            "young-witness-journey",
            "witness-support",
            "family-support",
            "police-investigation",
            "investigation-event",
            "special-measures-application",
            "pre-trial-cross-examination",
            "trial",
            "victims-right-to-review",
            "after-trial-support",
            "witness-intimidation",
            "third-party-material",
            "disruption-measure",
            "safeguarding-concern");

    private final Cases cases = mock(Cases.class);
    private final Rounds rounds = mock(Rounds.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final WithdrawalReviews withdrawals = mock(WithdrawalReviews.class);
    private final Hearings hearings = mock(Hearings.class);
    private final GuiltyPleas pleas = mock(GuiltyPleas.class);
    private final LapseAt18 birthday = mock(LapseAt18.class);
    private final LateRecording lateRecording = mock(LateRecording.class);
    private final EarlierTrial earlierTrial = mock(EarlierTrial.class);
    private final Processes processes = mock(Processes.class);
    private final UUID caseId = WALK.caseId();
    private Stage stage = Stage.REFERRAL;
    private ProcessInstance journey;

    @BeforeEach
    void startTheJourney() {
        when(cases.byId(caseId)).thenAnswer(call -> view());
        doAnswer(call -> enter(call.getArgument(1))).when(cases).enter(eq(caseId), any());
        doAnswer(call -> enter(Stage.CLOSED)).when(cases).close(eq(caseId), any());
        lenient().when(records.latest(any(UUID.class), any())).thenReturn(Answers.NONE);
        lenient().when(records.latestRecord(any(UUID.class), any())).thenReturn(Optional.empty());
        lenient().when(limits.endOf(any(), any())).thenReturn(Optional.empty());
        lenient().when(lateRecording.mayCome(caseId)).thenReturn(true);
        lenient().when(processes.awaits("measures-varied", "AL-TEST-123")).thenAnswer(call -> stage == Stage.TRIAL);
        lenient()
                .doAnswer(call -> WALK.message("measures-varied"))
                .when(processes)
                .correlate("measures-varied", "AL-TEST-123", Map.of());
        RealRules.count(limits);
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        var dates = new JourneyDates(cases, records, limits, today);
        WALK.with(
                "youngWitnessJourney",
                new YoungWitnessJourneySteps(
                        cases,
                        rounds,
                        limits,
                        withdrawals,
                        hearings,
                        pleas,
                        dates,
                        birthday,
                        lateRecording,
                        earlierTrial,
                        processes));
        journey = WALK.start(Map.of("stage", "investigation", "plea", "notGuilty"));
    }

    @ParameterizedTest
    @CsvSource({"declined, declined", "redirected, redirected"})
    void closesACaseThatIsNotTaken(String word, String outcome) {
        WALK.complete("decideReferral", "referral", word);

        assertThat(WALK.isOver()).isTrue();
        verify(cases).close(caseId, outcome);
        verify(limits).stopAll(caseId);
    }

    @Test
    void goesAllTheWayWithARecordingBeforeTheTrial() {
        accepted();
        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");

        WALK.ends("police-investigation", "charged");
        assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        WALK.ends("special-measures-application", "section28");
        assertThat(stage).isEqualTo(Stage.PRE_TRIAL_CROSS_EXAMINATION);
        WALK.ends("pre-trial-cross-examination", "recorded");
        assertThat(stage).isEqualTo(Stage.TRIAL);
        WALK.ends("trial", "convicted");
        assertThat(stage).isEqualTo(Stage.AFTER_TRIAL);
        assertThat(WALK.openTasks()).containsExactly("afterTrialSupport", "familySupport", "witnessSupport");

        WALK.ends("after-trial-support", "settled");

        assertThat(WALK.isOver()).isTrue();
        verify(cases).close(caseId, "supported");
    }

    @Test
    void goesOnWhenTheSupportHasEndedBefore() {
        accepted();

        WALK.ends("witness-support", "passedOn").ends("family-support", "declined");

        assertThat(WALK.openTasks()).containsExactly("policeInvestigation");
    }

    @Test
    void goesToTrialWithoutARecordingWhenTheCourtDirectsNone() {
        charged();

        WALK.ends("special-measures-application", "noSection28");

        assertThat(WALK.openTasks()).contains("trialProcess");
    }

    @Test
    void comesToACourtWhenAReviewOverturnsTheDecisionNotToCharge() {
        notCharged();
        WALK.complete("askAboutReview", "reviewRequest", "asked");

        WALK.ends("victims-right-to-review", "charged");

        assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        assertThat(WALK.openTasks()).contains("specialMeasuresApplication");
    }

    @Test
    void supportsOnWhenTheReviewUpholdsTheDecision() {
        notCharged();

        WALK.complete("askAboutReview", "reviewRequest", "asked").ends("victims-right-to-review", "upheld");

        assertIsAfterTheTrial();
    }

    @Test
    void supportsOnWhenNoReviewIsAskedFor() {
        notCharged();

        WALK.complete("askAboutReview", "reviewRequest", "notAsked");

        assertIsAfterTheTrial();
    }

    @Test
    void supportsOnWhenTheTimeToAskHasPassed() {
        notCharged();
        assertThat(WALK.dueOf("reviewLimit")).isEqualTo(Date.from(Instant.parse("2026-06-01T23:00:00Z")));

        WALK.timer("reviewLimit");

        assertIsAfterTheTrial();
    }

    @Test
    void goesStraightToTheSentenceAfterAGuiltyPleaBeforeTheDirections() {
        charged();

        WALK.message("guilty-plea-entered");

        assertIsOnAGuiltyPlea();
    }

    @Test
    void goesStraightToTheSentenceAfterAGuiltyPleaBeforeTheRecording() {
        charged();
        WALK.ends("special-measures-application", "section28");

        WALK.message("guilty-plea-entered");

        assertIsOnAGuiltyPlea();
    }

    @Test
    void goesStraightToTheSentenceAfterAGuiltyPleaPartWayThroughTheTrial() {
        onTrial();

        WALK.message("guilty-plea-entered");

        assertIsOnAGuiltyPlea();
    }

    @Test
    void keepsTheSupportWhenTheProceedingsAreDiscontinued() {
        onTrial();

        WALK.message("proceedings-discontinued");
        assertThat(WALK.openTasks()).containsExactly("explainDiscontinuance", "familySupport", "witnessSupport");
        WALK.complete("explainDiscontinuance", "reviewAfterStop", "notWanted");

        assertIsAfterTheTrial();
    }

    @Test
    void letsEachStopBeReviewed() {
        charged();
        for (int stop = 0; stop < 2; stop++) {
            WALK.message("proceedings-discontinued");
            WALK.complete("explainDiscontinuance", "reviewAfterStop", "wanted");
            assertThat(stage).isEqualTo(Stage.REVIEW_OF_DECISION);
            WALK.complete("askAboutReview", "reviewRequest", "asked").ends("victims-right-to-review", "charged");
            assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        }

        verify(rounds, times(2)).count(caseId, "countReturnToReview");
    }

    @ParameterizedTest
    @CsvSource({"INVESTIGATION", "SPECIAL_MEASURES", "PRE_TRIAL_CROSS_EXAMINATION", "TRIAL", "REVIEW_OF_DECISION"})
    void letsTheYoungPersonComeBackToTheStageTheyLeftAsOftenAsTheyWant(Stage where) {
        reach(where);
        var open = WALK.openTasks();

        for (int withdrawal = 0; withdrawal < 2; withdrawal++) {
            WALK.message("withdrawal-confirmed");
            assertThat(WALK.openTasks()).containsExactly("familySupport", "recordWithdrawal", "witnessSupport");
            WALK.complete("recordWithdrawal").complete("keepDoorOpen", "comesBack", "returns");
            assertThat(stage).isEqualTo(where);
            assertThat(WALK.openTasks()).isEqualTo(open);
        }

        verify(rounds, times(2)).count(caseId, "countReturnToProceedings");
    }

    @Test
    void supportsOnWhenTheYoungPersonStaysOut() {
        charged();

        WALK.message("withdrawal-confirmed")
                .complete("recordWithdrawal")
                .complete("keepDoorOpen", "comesBack", "stays");

        assertIsAfterTheTrial();
    }

    @Test
    void talksAboutAWithdrawalUntilTheYoungPersonHasDecided() {
        charged();
        WALK.message("withdrawal-raised");
        assertThat(WALK.openTasks())
                .containsExactly("familySupport", "reviewWithdrawal", "specialMeasuresApplication", "witnessSupport");
        verify(withdrawals).open(caseId);
        for (int talk = 0; talk < 2; talk++) {
            WALK.complete("reviewWithdrawal", "withdrawalReview", "needsTime").timer("nextWithdrawalTalk");
        }
        verify(rounds, times(2)).count(caseId, "countWithdrawalTalk");

        WALK.complete("reviewWithdrawal", "withdrawalReview", "confirmed")
                .complete("considerWithdrawal", "withdrawalDecision", "noSummons");

        assertThat(WALK.openTasks()).containsExactly("familySupport", "recordWithdrawal", "witnessSupport");
    }

    @Test
    void letsTheLimitsRunAgainWhenTheYoungPersonStays() {
        charged();

        WALK.message("withdrawal-raised").complete("reviewWithdrawal", "withdrawalReview", "staying");

        verify(withdrawals).settle(caseId);
        assertThat(WALK.openTasks()).contains("specialMeasuresApplication").doesNotContain("reviewWithdrawal");
    }

    @Test
    void explainsASummonsAndGoesOn() {
        charged();

        WALK.message("withdrawal-raised")
                .complete("reviewWithdrawal", "withdrawalReview", "confirmed")
                .complete("considerWithdrawal", "withdrawalDecision", "summons")
                .complete("explainSummons");

        verify(withdrawals).settle(caseId);
        assertThat(WALK.openTasks()).contains("specialMeasuresApplication");
    }

    @ParameterizedTest
    @CsvSource({"INVESTIGATION", "SPECIAL_MEASURES", "PRE_TRIAL_CROSS_EXAMINATION", "TRIAL", "REVIEW_OF_DECISION"})
    void answersIntimidationInEveryStageAndEachTimeAnew(Stage where) {
        reach(where);
        var open = WALK.openTasks();

        WALK.message("intimidation-reported").message("intimidation-reported");

        assertThat(WALK.openTasks()).filteredOn("witnessIntimidation"::equals).hasSize(2);
        WALK.ends("witness-intimidation", "safe").ends("witness-intimidation", "safe");
        assertThat(WALK.openTasks()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "material-needed, third-party-material, thirdPartyMaterial",
        "disruption-considered, disruption-measure, disruptionMeasure",
        "concern-raised, safeguarding-concern, safeguardingConcern"
    })
    void runsWhatItIsAskedForBesideTheCase(String message, String process, String task) {
        accepted();

        WALK.message(message).message(message);

        assertThat(WALK.openTasks()).filteredOn(task::equals).hasSize(2);
        WALK.ends(process, "done").ends(process, "done");
        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @ParameterizedTest
    @CsvSource({"INVESTIGATION", "SPECIAL_MEASURES", "PRE_TRIAL_CROSS_EXAMINATION", "TRIAL", "REVIEW_OF_DECISION"})
    void tellsOfEachEventBeforeAndAfterTheChargeAlsoWhereTheProceedingsStop(Stage where) {
        reach(where);

        WALK.message("investigation-event-recorded").message("investigation-event-recorded");
        WALK.message("proceedings-discontinued");

        assertThat(WALK.openTasks()).filteredOn("investigationEvent"::equals).hasSize(2);
        WALK.ends("investigation-event", "told").ends("investigation-event", "told");
        assertThat(WALK.openTasks()).containsExactly("explainDiscontinuance", "familySupport", "witnessSupport");
    }

    @Test
    void tellsOfAnEventAfterTheTrialToo() {
        onTrial();
        WALK.ends("trial", "convicted");

        WALK.message("investigation-event-recorded").ends("investigation-event", "told");

        assertIsAfterTheTrial();
    }

    @Test
    void tellsWhatWasLeftToTellWhenTheCaseTookAnotherWay() {
        charged();
        WALK.message("withdrawal-confirmed").message("telling-cut-short");
        assertThat(WALK.openTasks()).contains("recordWithdrawal", "tellWhatIsLeft");

        WALK.complete("recordWithdrawal").complete("keepDoorOpen", "comesBack", "stays");
        assertThat(WALK.openTasks()).contains("tellWhatIsLeft");
        WALK.complete("tellWhatIsLeft");

        assertIsAfterTheTrial();
    }

    @ParameterizedTest
    @CsvSource({"youngPerson, witness-support, witnessSupport", "family, family-support, familySupport"})
    void supportsAgainAsOftenAsItIsAskedForAfterItEnded(String whose, String process, String task) {
        accepted();
        WALK.ends(process, "declined");
        for (int again = 0; again < 2; again++) {
            assertThat(WALK.openTasks()).doesNotContain(task);
            WALK.message("support-asked-for-again", Map.of("supportFor", whose));
            assertThat(WALK.openTasks()).contains(task);
            WALK.ends(process, "declined");
        }
    }

    @Test
    void beginsNoSecondSupportBesideOneThatIsOfferedSooner() {
        accepted();

        WALK.message("support-asked-for-again", Map.of("supportFor", "sooner"));

        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void reviewsTheDecisionWhenTheYoungPersonAsksAfterAll() {
        notCharged();
        WALK.complete("askAboutReview", "reviewRequest", "notAsked");
        assertIsAfterTheTrial();

        WALK.message("review-asked-for");

        assertThat(stage).isEqualTo(Stage.REVIEW_OF_DECISION);
        WALK.complete("askAboutReview", "reviewRequest", "asked").ends("victims-right-to-review", "charged");
        assertThat(stage).isEqualTo(Stage.SPECIAL_MEASURES);
        verify(rounds).count(caseId, "countReturnToReview");
    }

    @Test
    void variesTheSpecialMeasuresWhenWishesChange() {
        onTrial();

        varied(false);

        assertThat(WALK.openTasks()).containsExactly("familySupport", "trialProcess", "witnessSupport");
    }

    @Test
    void recordsOnceWhatSection28DirectsWhenTheCaseIsAtTrial() {
        onTrial();

        varied(true);
        assertThat(WALK.openTasks())
                .filteredOn("preTrialCrossExamination"::equals)
                .hasSize(1);
        assertThat(WALK.openTasks()).contains("trialProcess");
        when(lateRecording.isDue(caseId)).thenReturn(false);
        when(lateRecording.mayCome(caseId)).thenReturn(false);
        WALK.ends("pre-trial-cross-examination", "recorded");

        assertThat(WALK.openTasks()).containsExactly("familySupport", "trialProcess", "witnessSupport");
        WALK.ends("trial", "convicted");
        assertIsAfterTheTrial();
    }

    @Test
    void neverMakesTwoRecordingsAtOnce() {
        onTrial();
        varied(true);
        when(processes.awaits("measures-varied", "AL-TEST-123")).thenReturn(false);

        varied(true);

        assertThat(WALK.openTasks())
                .filteredOn("preTrialCrossExamination"::equals)
                .hasSize(1);
        WALK.ends("pre-trial-cross-examination", "notReached");
        assertThat(WALK.openTasks())
                .filteredOn("preTrialCrossExamination"::equals)
                .hasSize(1);
        verify(rounds, times(2)).count(caseId, "countLookForRecording");
    }

    @ParameterizedTest
    @CsvSource({"guilty-plea-entered", "proceedings-discontinued", "withdrawal-confirmed"})
    void endsALateRecordingWhenTheYoungPersonNeedNotGiveEvidence(String message) {
        onTrial();
        varied(true);
        when(lateRecording.isDue(caseId)).thenReturn(false);

        WALK.message(message);

        assertThat(WALK.openTasks()).doesNotContain("preTrialCrossExamination");
    }

    @Test
    void endsALateRecordingWithTheTrial() {
        onTrial();
        varied(true);

        WALK.ends("trial", "acquitted");

        assertIsAfterTheTrial();
    }

    @Test
    void goesOnWithALateRecordingWhenTheYoungPersonComesBack() {
        onTrial();
        varied(true);

        WALK.message("withdrawal-confirmed")
                .complete("recordWithdrawal")
                .complete("keepDoorOpen", "comesBack", "returns");

        assertThat(WALK.openTasks())
                .containsExactly("familySupport", "preTrialCrossExamination", "trialProcess", "witnessSupport");
    }

    @Test
    void keepsAChangedWishForTheApplicationThatIsOpen() {
        onTrial();

        WALK.message("circumstances-changed", Map.of("applicationNeeded", false));

        assertThat(WALK.openTasks()).containsExactly("familySupport", "trialProcess", "witnessSupport");
    }

    @Test
    void goesOnWhenATimeLimitIsRecorded() {
        accepted();

        WALK.message("time-limit-recorded").message("time-limit-recorded");

        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void hasTheYoungPersonToldEachTimeSomethingDepartsFromAWish() {
        accepted();

        WALK.message("wish-departed").message("wish-departed");

        assertThat(WALK.openTasks()).filteredOn("tellDeparture"::equals).hasSize(2);
        WALK.complete("tellDeparture").complete("tellDeparture");
        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void hasAPartnerToldByAWorkerWhereNoEmailReachesThem() {
        accepted();

        WALK.message("partner-not-told");

        assertThat(WALK.openTasks()).contains("tellPartner");
        WALK.complete("tellPartner");
        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void explainsWhatLapsesOnThe18thBirthday() {
        when(birthday.lapse(caseId)).thenReturn(true);
        accepted();

        assertThat(WALK.dueOf("turned18")).isEqualTo(Date.from(Instant.parse("2029-05-19T23:00:00Z")));
        WALK.timer("turned18");

        assertThat(WALK.openTasks()).contains("explainLapse");
        WALK.complete("explainLapse");
        assertThat(WALK.openTasks()).doesNotContain("explainLapse");
    }

    @Test
    void explainsNothingWhereNothingLapses() {
        accepted();

        WALK.timer("turned18");

        verify(birthday).lapse(caseId);
        assertThat(WALK.openTasks()).doesNotContain("explainLapse");
    }

    @Test
    void replansEachMovedHearing() {
        onTrial();

        WALK.message("hearing-moved").complete("replanForMovedHearing");
        WALK.message("hearing-moved").complete("replanForMovedHearing");

        verify(rounds, times(2)).count(caseId, "countMovedHearing");
        verify(limits, times(2))
                .start(
                        LimitOf.task(caseId, "VC-R8-HRG", "replanForMovedHearing"),
                        LocalDate.of(2026, 3, 2),
                        "countMovedHearing");
    }

    @Test
    void plansForTurning18NinetyDaysBefore() {
        accepted();
        assertThat(WALK.dueOf("turning18Near")).isEqualTo(Date.from(Instant.parse("2029-02-19T09:00:00Z")));

        WALK.timer("turning18Near").complete("planForTurning18");

        assertThat(WALK.openTasks()).containsExactly("familySupport", "policeInvestigation", "witnessSupport");
    }

    @Test
    void goesBackToTrialAsOftenAsAnAppealOrdersIt() {
        onTrial();
        for (int appeal = 0; appeal < 2; appeal++) {
            WALK.ends("trial", "convicted").escalates("after-trial-support", "retrial-ordered");
            assertThat(stage).isEqualTo(Stage.TRIAL);
            assertThat(WALK.openTasks())
                    .containsExactly("confirmDirections", "familySupport", "trialProcess", "witnessSupport");
            verify(earlierTrial, times(appeal + 1)).end(caseId);
            WALK.complete("confirmDirections");
        }

        verify(rounds, times(2)).count(caseId, "countReturnToTrial");
    }

    @Test
    void takesThePleaAgainAtARetrialAfterAGuiltyPlea() {
        onTrial();
        WALK.message("guilty-plea-entered");
        assertIsOnAGuiltyPlea();

        WALK.ends("trial", "convicted")
                .escalates("after-trial-support", "retrial-ordered")
                .complete("confirmDirections");

        assertThat(WALK.word(journey, "plea")).isEqualTo("notGuilty");
        verify(pleas).setAside(caseId);
        WALK.message("guilty-plea-entered");
        assertIsOnAGuiltyPlea();
    }

    private void accepted() {
        WALK.complete("decideReferral", "referral", "accepted");
    }

    private void charged() {
        accepted();
        WALK.ends("police-investigation", "charged");
    }

    private void notCharged() {
        accepted();
        WALK.ends("police-investigation", "notCharged");
        assertThat(stage).isEqualTo(Stage.REVIEW_OF_DECISION);
    }

    private void onTrial() {
        charged();
        WALK.ends("special-measures-application", "noSection28");
    }

    private void varied(boolean toBeRecorded) {
        when(lateRecording.isDue(caseId)).thenReturn(toBeRecorded);
        WALK.message("circumstances-changed", Map.of("applicationNeeded", true))
                .ends("special-measures-application", toBeRecorded ? "section28" : "directed");
    }

    private void reach(Stage where) {
        switch (where) {
            case INVESTIGATION -> accepted();
            case SPECIAL_MEASURES -> charged();
            case TRIAL -> onTrial();
            case REVIEW_OF_DECISION -> notCharged();
            default -> {
                charged();
                WALK.ends("special-measures-application", "section28");
            }
        }
        assertThat(stage).isEqualTo(where);
    }

    private void assertIsAfterTheTrial() {
        assertThat(stage).isEqualTo(Stage.AFTER_TRIAL);
        assertThat(WALK.openTasks()).isEqualTo(List.of("afterTrialSupport", "familySupport", "witnessSupport"));
    }

    private void assertIsOnAGuiltyPlea() {
        assertThat(stage).isEqualTo(Stage.TRIAL);
        assertThat(WALK.word(journey, "plea")).isEqualTo("guilty");
        assertThat(WALK.openTasks())
                .containsExactly("familySupport", "specialMeasuresApplication", "trialProcess", "witnessSupport");
        assertThat(WALK.wordsAt("specialMeasuresApplication", "path")).containsExactly("reporting");
        WALK.ends("special-measures-application", "none");
        assertThat(WALK.openTasks()).containsExactly("familySupport", "trialProcess", "witnessSupport");
        verify(pleas, atLeastOnce()).record(caseId);
    }

    /** Each way the model takes is one the case allows. */
    private Object enter(Stage next) {
        assertThat(stage.mayBecome(next)).as("%s to %s", stage, next).isTrue();
        stage = next;
        return next;
    }

    private CaseView view() {
        var today = LocalDate.of(2026, 3, 1);
        return new CaseView(
                caseId, "AL-TEST-123", stage, today, "Jessica", "Example", BORN, null, null, null, today, null, caseId);
    }
}
