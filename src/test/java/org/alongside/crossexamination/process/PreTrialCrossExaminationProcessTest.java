package org.alongside.crossexamination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.crossexamination.domain.CourtDates;
import org.alongside.crossexamination.domain.Prerequisites;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.TimeLimits;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentMatchers;

class PreTrialCrossExaminationProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("pre-trial-cross-examination");

    private static final UUID CASE = WALK.caseId();
    private static final LocalDate SET = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 23);

    private final Prerequisites prerequisites = mock();
    private final CourtDates dates = mock();
    private final CaseRecords records = mock();
    private final Rounds rounds = mock();
    private final Hearings hearings = mock();
    private final MeasuresOnTheDay measures = mock();
    private final TimeLimits limits = mock();

    @BeforeEach
    void everythingIsInPlace() {
        var today = new LegalToday(Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC));
        var section28 = new Section28Limits(limits, mock(), mock(), dates, today);
        WALK.with(
                "preTrialCrossExamination",
                new PreTrialCrossExaminationSteps(
                        prerequisites, dates, records, rounds, hearings, measures, limits, section28, today));
        when(dates.of(any(), any())).thenReturn(Optional.of(SET));
        when(records.latest(any(UUID.class), anyString())).thenReturn(Answers.NONE);
    }

    @Test
    void recordsTheEvidenceBeforeTheTrial() {
        ProcessInstance process = WALK.start();
        assertThat(WALK.openTasks())
                .containsExactly(
                        "agreeTranscriptEdits",
                        "arrangeMemoryRefresh",
                        "obtainIntermediaryReport",
                        "offerCourtVisit",
                        "settleMaterial");
        verify(hearings).fix(CASE, HearingKind.GROUND_RULES_HEARING, When.on(SET));
        verify(hearings).fix(CASE, HearingKind.RECORDING, When.on(SET));

        prepare();
        WALK.complete("recordGroundRulesHearing", "groundRulesHearing", "ready");
        recordingEnds("completed");
        assertThat(WALK.dueOf("recallDatePassed")).isEqualTo("2026-11-03T00:00:00Z");
        verify(limits).startWithDueDate(eq(CASE), eq("S28-RECALL"), any(), eq(SET), anyString());
        verify(limits).startWithDueDate(eq(CASE), eq("S28-EXCLUDE"), any(), eq(SET), anyString());
        verify(limits).startWithDueDate(eq(CASE), eq("S28-EDIT"), any(), eq(SET), anyString());
        WALK.complete("reviewRecordedEvidence").timer("recallDatePassed").complete("completeEdits");

        assertThat(WALK.isOver()).isTrue();
        assertThat(WALK.word(process, "outcome")).isEqualTo("recorded");
        verify(measures)
                .ready(
                        CASE,
                        HearingKind.TRIAL,
                        Measure.RECORDED_CROSS_EXAMINATION,
                        "Recorded and edited for the trial");
        verify(limits)
                .stop(
                        eq(CASE),
                        ArgumentMatchers.<Set<String>>argThat(
                                rules -> rules.containsAll(Set.of("S28-RECALL", "S28-EDIT", "S28-RECORD"))));
    }

    @Test
    void checksThePrerequisitesUntilNothingIsMissing() {
        when(prerequisites.missing(CASE)).thenReturn(List.of("a date"), List.of("a date"), List.of());
        WALK.start();
        WALK.complete("resolvePrerequisites", "prerequisiteOutcome", "resolved");
        WALK.complete("resolvePrerequisites", "prerequisiteOutcome", "resolved");

        assertThat(WALK.openTasks()).contains("agreeTranscriptEdits").doesNotContain("resolvePrerequisites");
        verify(rounds, times(2)).count(CASE, "countPrerequisiteCheck");
    }

    @Test
    void endsWithoutARecordingWhenNoneIsPossible() {
        when(prerequisites.missing(CASE)).thenReturn(List.of("a direction"));
        ProcessInstance process = WALK.start();
        WALK.complete("resolvePrerequisites", "prerequisiteOutcome", "notPossible");

        assertThat(WALK.isOver()).isTrue();
        assertThat(WALK.word(process, "outcome")).isEqualTo("notReached");
        verify(measures)
                .missed(
                        CASE,
                        HearingKind.RECORDING,
                        Measure.RECORDED_CROSS_EXAMINATION,
                        "No recording could be arranged");
    }

    @Test
    void movesTheGroundRulesHearingEachTimeItIsPutOff() {
        answered("recordGroundRulesHearing");
        ProcessInstance process = WALK.start();
        prepare();
        WALK.complete("recordGroundRulesHearing", "groundRulesHearing", "putOff");
        WALK.complete("recordGroundRulesHearing", "groundRulesHearing", "putOff");
        WALK.complete("recordGroundRulesHearing", "groundRulesHearing", "live");

        assertThat(WALK.word(process, "outcome")).isEqualTo("usedLive");
        verify(rounds, times(2)).count(CASE, "countGroundRulesMove");
        verify(hearings, times(2)).move(CASE, HearingKind.GROUND_RULES_HEARING, When.on(LATER), "the judge was ill");
        verify(limits, times(2)).startWithDueDate(eq(CASE), eq("S28-GRH-DATE"), any(), eq(LATER), anyString());
    }

    @Test
    void arrangesTheDayAgainWhenTheRecordingIsPutOffOrPartHeard() {
        answered("recordRecording");
        ProcessInstance process = groundRulesSettled();
        recordingEnds("putOff");
        WALK.complete("tellRecordingDate");
        recordingEnds("putOff");
        WALK.complete("tellRecordingDate");
        recordingEnds("partHeard");
        WALK.complete("tellRecordingDate");
        recordingEnds("partHeard");
        WALK.complete("tellRecordingDate");
        recordingEnds("live");

        assertThat(WALK.isOver()).isTrue();
        assertThat(WALK.word(process, "outcome")).isEqualTo("usedLive");
        verify(rounds, times(2)).count(CASE, "countPutOff");
        verify(rounds, times(2)).count(CASE, "countPartHeard");
        verify(hearings, times(4)).move(CASE, HearingKind.RECORDING, When.on(LATER), "the judge was ill");
    }

    @Test
    void tellsTheYoungPersonOfTheDayThatTheJudgeGaveTheRecordingAtTheGroundRulesHearing() {
        when(records.latest(CASE, "recordGroundRulesHearing"))
                .thenReturn(new Answers(Map.of("groundRulesHearing", "ready", "recordingOn", LATER.toString())));
        groundRulesSettled();

        assertThat(WALK.openTasks()).containsExactly("tellRecordingDate");
        WALK.complete("tellRecordingDate");
        assertThat(WALK.openTasks()).containsExactly("confirmArrangements");
    }

    @Test
    void arrangesTheDayAgainEachTimeTheRecordingMovesAfterItWasArranged() {
        when(hearings.day(CASE, HearingKind.RECORDING)).thenReturn(Optional.of(LATER));
        groundRulesSettled();
        WALK.complete("confirmArrangements").message("recording-day-moved");
        assertThat(WALK.openTasks()).containsExactly("confirmArrangements");
        WALK.complete("confirmArrangements").message("recording-day-moved");

        assertThat(WALK.openTasks()).containsExactly("confirmArrangements");
        verify(rounds, times(2)).count(CASE, "countRecordingMove");
        verify(limits, times(2)).startWithDueDate(eq(CASE), eq("S28-REC-DATE"), any(), eq(LATER), anyString());
    }

    @Test
    void recordsAgainWhenARecallIsGranted() {
        answered("recordRecallDecision");
        ProcessInstance process = groundRulesSettled();
        recordingEnds("completed");
        WALK.complete("reviewRecordedEvidence");
        recallIs("refused");
        recallIs("refused");
        recallIs("granted");
        assertThat(WALK.openTasks()).containsExactly("tellRecordingDate");
        WALK.complete("tellRecordingDate");
        recordingEnds("completed");
        recallIs("granted");
        WALK.complete("reviewRecordedEvidence").complete("tellRecordingDate");
        recordingEnds("completed");
        assertThat(WALK.word(process, "recallDecision")).isEqualTo("none");
        WALK.timer("recallDatePassed").complete("reviewRecordedEvidence").complete("completeEdits");

        assertThat(WALK.word(process, "outcome")).isEqualTo("recorded");
        verify(rounds, times(2)).count(CASE, "countRecallApplication");
        verify(rounds, times(2)).count(CASE, "countRecall");
    }

    private void answered(String task) {
        when(records.latest(CASE, task))
                .thenReturn(new Answers(Map.of("hearingDate", LATER.toString(), "reason", "the judge was ill")));
    }

    private static ProcessInstance groundRulesSettled() {
        ProcessInstance process = WALK.start();
        prepare();
        WALK.complete("recordGroundRulesHearing", "groundRulesHearing", "ready");
        return process;
    }

    private static void prepare() {
        WALK.complete("agreeTranscriptEdits")
                .complete("settleMaterial")
                .complete("obtainIntermediaryReport")
                .complete("arrangeMemoryRefresh")
                .complete("offerCourtVisit")
                .complete("completeGroundRulesForm")
                .complete("prepareYoungPerson");
    }

    private static void recordingEnds(String how) {
        WALK.complete("confirmArrangements")
                .complete("recordRecording", "recording", how)
                .complete("giveAftercare");
    }

    private static void recallIs(String decision) {
        WALK.message("recall-applied").complete("recordRecallDecision", "recallDecision", decision);
    }
}
