package org.alongside.crossexamination.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Run;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.crossexamination.domain.CourtDates;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.specialmeasures.SpecialMeasuresDirected;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class RecordingHandlersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    private final Hearings hearings = mock();
    private final TimeLimits limits = mock();
    private final CourtDates dates = mock();
    private final Triggers triggers = mock();
    private final Cases cases = mock();
    private final MeasuresOnTheDay measures = mock();
    private final Section28Limits section28 = new Section28Limits(limits, triggers, cases, dates, CaseFile.today());

    @Test
    void holdsTheGroundRulesHearingAndMovesTheRecordingWithItsLimit() {
        when(dates.directedOn(CASE, CourtDate.RECORDING)).thenReturn(Optional.of(DAY));
        new RecordGroundRulesHearing(hearings, section28)
                .submit(sent(
                        "recordGroundRulesHearing",
                        Map.of("groundRulesHearing", "ready", "heldOn", DAY.toString(), "recordingOn", "2026-04-20")));

        LocalDate newDay = LocalDate.of(2026, 4, 20);
        verify(hearings).held(CASE, HearingKind.GROUND_RULES_HEARING);
        verify(limits).meet(CASE, "S28-GRH-DATE", DAY);
        verify(limits).meet(CASE, "S28-GRH", DAY);
        verify(hearings).move(CASE, HearingKind.RECORDING, When.on(newDay), "Changed at the ground rules hearing");
        verify(limits).startWithDueDate(CASE, "S28-REC-DATE", DAY, newDay, "recordGroundRulesHearing");
    }

    @Test
    void stopsTheLimitOfAGroundRulesHearingThatWasPutOff() {
        new RecordGroundRulesHearing(hearings, section28)
                .submit(sent("recordGroundRulesHearing", Map.of("groundRulesHearing", "putOff")));

        verify(limits).stop(CASE, "S28-GRH-DATE");
        verifyNoInteractions(hearings);
    }

    @Test
    void marksWhatIsArranged() {
        Submission sent = sent("confirmArrangements", Map.of("screenReady", "ready"));
        new ConfirmArrangements(measures).submit(sent);

        verify(measures).arranged(CASE, HearingKind.RECORDING, sent.answers());
    }

    @Test
    void meetsWhatTheRecordingWasDueForWhenItIsCompleted() {
        Submission sent = recording("completed");
        new RecordRecording(hearings, measures, section28, limits).submit(sent);

        verify(measures).given(CASE, HearingKind.RECORDING, DAY, sent.answers());
        verify(hearings).held(CASE, HearingKind.RECORDING);
        verify(limits).meet(CASE, "S28-REC-DATE", DAY);
        verify(limits).meet(CASE, "S28-RECORD", DAY);
        verify(limits).meet(CASE, "SM-LAPSE-S28", DAY);
        verify(limits).start(CASE, "S28-AFTERCARE", DAY, "recordRecording");
    }

    @Test
    void leavesTheRestOwedWhenTheRecordingIsPartHeard() {
        new RecordRecording(hearings, measures, section28, limits).submit(recording("partHeard"));

        verify(hearings).held(CASE, HearingKind.RECORDING);
        verify(limits).meet(CASE, "S28-REC-DATE", DAY);
        verify(limits, never()).meet(CASE, "SM-LAPSE-S28", DAY);
    }

    @Test
    void doesNotCallARecordingMissedThatWasPutOff() {
        new RecordRecording(hearings, measures, section28, limits).submit(recording("putOff"));

        verify(limits).stop(CASE, "S28-REC-DATE");
        verifyNoInteractions(hearings);
    }

    @Test
    void countsAftercareOnTheDayTheYoungPersonWasSeen() {
        new GiveAftercare(limits).submit(sent("giveAftercare", Map.of("seenOn", DAY.toString())));

        verify(limits).meet(CASE, "S28-AFTERCARE", DAY);
    }

    @Test
    void countsTheTellingFromTheDayTheCourtGaveTheDate() {
        new TellRecordingDate(limits, new CaseFile().records())
                .submit(sent("tellRecordingDate", Map.of("toldByCourtOn", DAY.toString(), "toldOn", TODAY.toString())));

        var telling = LimitOf.task(CASE, "VC-R8-HRG", "tellRecordingDate");
        verify(limits).start(telling, DAY, "tellRecordingDate");
        verify(limits).meet(telling, TODAY);
    }

    /** A recall is granted long after the first recording: the day to count from is that of the decision. */
    @Test
    void owesTheTellingOfARecallFromTheDayOnWhichItWasGranted() {
        var file = new CaseFile();
        file.answered("recordRecording", Map.of("recordedOn", DAY.minusDays(40).toString()));
        file.answered("recordRecallDecision", Map.of("decidedOn", DAY.toString()));

        assertThat(new TellRecordingDate(limits, file.records()).triggerDay(Run.outside(CASE), TODAY))
                .contains(DAY);
    }

    /** The date is given when the recording is not completed, however late somebody here opens the task. */
    @Test
    void owesTheTellingFromTheDayOfTheRecordingThatWasNotCompleted() {
        var file = new CaseFile();
        file.answered("recordRecording", Map.of("recordedOn", DAY.toString()));

        assertThat(new TellRecordingDate(limits, file.records()).triggerDay(Run.outside(CASE), TODAY))
                .contains(DAY);
        assertThat(new TellRecordingDate(limits, new CaseFile().records()).triggerDay(Run.outside(CASE), TODAY))
                .contains(TODAY);
    }

    @Test
    void owesTheTellingOfAMovedRecordingFromTheDayOfTheGroundRulesHearing() {
        var file = new CaseFile();
        file.answered("recordGroundRulesHearing", Map.of("heldOn", DAY.toString(), "recordingOn", "2026-04-20"));

        assertThat(new TellRecordingDate(limits, file.records()).triggerDay(Run.outside(CASE), TODAY))
                .contains(DAY);
    }

    @Test
    void judgesTheGroundRulesFormByTheDayItCame() {
        new CompleteGroundRulesForm(limits, triggers)
                .submit(sent("completeGroundRulesForm", Map.of("formReceivedOn", DAY.toString())));

        verify(limits).meet(CASE, "S28-FORM-BEFORE", DAY);
        verifyNoInteractions(triggers);
    }

    @Test
    void tellsOfTheServiceOfTheProsecutionCaseWithTheGroundRulesForm() {
        new CompleteGroundRulesForm(limits, triggers)
                .submit(sent("completeGroundRulesForm", Map.of("caseServedOn", DAY.toString())));

        verify(triggers).happened(CASE, DAY, "completeGroundRulesForm", Trigger.PROSECUTION_EVIDENCE);
    }

    @Test
    void refusesATellingBeforeTheCourtGaveTheDate() {
        Submission early =
                sent("tellRecordingDate", Map.of("toldByCourtOn", TODAY.toString(), "toldOn", DAY.toString()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new TellRecordingDate(limits, new CaseFile().records()).submit(early))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("toldOn"));
    }

    @Test
    void judgesTheApplicationToLeaveOutPartsByItsOwnDate() {
        var handler = new CompleteEdits(section28);
        handler.submit(
                sent("completeEdits", Map.of("appliedOn", DAY.toString(), "editingCompletedOn", TODAY.toString())));
        verify(limits).meet(CASE, "S28-EXCLUDE", DAY);
        verify(limits).meet(CASE, "S28-EDIT", TODAY);

        handler.submit(sent("completeEdits", Map.of("editingCompletedOn", TODAY.toString())));
        verify(limits).stop(CASE, "S28-EXCLUDE");
    }

    @Test
    void takesARunningLimitAlongWhenItsHearingMoves() {
        when(limits.dueOn(CASE, "S28-REC-DATE")).thenReturn(Optional.of(DAY));
        section28.on(new HearingMoved(CASE, HearingKind.RECORDING, DAY, TODAY, 1));
        section28.on(new HearingMoved(CASE, HearingKind.GROUND_RULES_HEARING, DAY, TODAY, 1));
        section28.on(new HearingMoved(CASE, HearingKind.TRIAL, DAY, TODAY, 1));

        verify(limits).startWithDueDate(CASE, "S28-REC-DATE", TODAY, TODAY, "hearingMoved");
        verify(limits).dueOn(CASE, "S28-GRH-DATE");
        verify(limits, never()).startWithDueDate(any(), eq("S28-GRH-DATE"), any(), any(), any());
    }

    @Test
    void startsALimitForEachDateThatTheCourtSets() {
        var set = Map.of(
                CourtDate.GROUND_RULES_HEARING, DAY,
                CourtDate.RECORDING, DAY.plusDays(14),
                CourtDate.EXCLUSION, DAY.plusDays(21),
                CourtDate.EDITING, DAY.plusDays(28),
                CourtDate.RECALL, DAY.plusDays(35));
        when(dates.directed(CASE)).thenReturn(set);
        CaseView witness = mock(CaseView.class);
        when(witness.eighteenthBirthday()).thenReturn(TODAY.plusYears(1));
        when(cases.byId(CASE)).thenReturn(witness);

        section28.on(new SpecialMeasuresDirected(CASE, "granted", true, TODAY));

        set.forEach(
                (date, day) -> verify(limits).startWithDueDate(CASE, date.rule(), TODAY, day, "recordCourtDirections"));
        verify(triggers).happened(CASE, TODAY.plusYears(1), "recordCourtDirections", Trigger.SECTION_28_BEFORE_18);
    }

    @Test
    void waitsForNoRecordingWhereNoneWasEverDirected() {
        when(dates.of(CASE, CourtDate.RECORDING)).thenReturn(Optional.of(DAY));
        section28.on(new SpecialMeasuresDirected(CASE, "granted", false, TODAY));
        verifyNoInteractions(limits);

        when(dates.of(CASE, CourtDate.RECORDING)).thenReturn(Optional.empty());
        section28.on(new SpecialMeasuresDirected(CASE, "granted", false, TODAY));
        verify(limits).stop(CASE, "S28-RECORD");
        verifyNoMoreInteractions(limits);
    }

    @Test
    void leavesALimitThatRunsToTheSameDayAsItIs() {
        when(limits.dueOn(CASE, CourtDate.RECALL.rule())).thenReturn(Optional.of(DAY));

        section28.start(CASE, CourtDate.RECALL, DAY, "openRecallWindow");

        verify(limits, never()).startWithDueDate(any(), any(), any(), any(), any());
    }

    private static Submission recording(String end) {
        return sent("recordRecording", Map.of("recording", end, "recordedOn", DAY.toString()));
    }
}
