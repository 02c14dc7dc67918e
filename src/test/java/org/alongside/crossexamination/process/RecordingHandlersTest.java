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
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.crossexamination.domain.CourtDates;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class RecordingHandlersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    private final Hearings hearings = mock();
    private final TimeLimits limits = mock();
    private final CourtDates dates = mock();
    private final MeasuresOnTheDay measures = mock();
    private final Section28Limits section28 = new Section28Limits(limits, dates, CaseFile.today());

    @Test
    void holdsTheGroundRulesHearingAndMovesTheRecordingWithItsLimit() {
        when(dates.directedOn(CASE)).thenReturn(Optional.of(DAY));
        new RecordGroundRulesHearing(hearings, section28)
                .submit(sent(
                        "recordGroundRulesHearing",
                        Map.of("groundRulesHearing", "ready", "heldOn", DAY.toString(), "recordingOn", "2026-04-20")));

        LocalDate newDay = LocalDate.of(2026, 4, 20);
        verify(hearings).held(CASE, HearingKind.GROUND_RULES_HEARING);
        verify(limits).meet(CASE, "S28-GRH-DATE", DAY);
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

        verify(measures).arranged(CASE, sent.answers());
    }

    @Test
    void meetsWhatTheRecordingWasDueForWhenItIsCompleted() {
        Submission sent = recording("completed");
        new RecordRecording(hearings, measures, section28, limits).submit(sent);

        verify(measures).given(CASE, sent.answers());
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
        new TellRecordingDate(limits)
                .submit(sent("tellRecordingDate", Map.of("toldByCourtOn", DAY.toString(), "toldOn", TODAY.toString())));

        verify(limits).start(CASE, "VC-R8-HRG", DAY, "tellRecordingDate");
        verify(limits).meet(CASE, "VC-R8-HRG", TODAY);
    }

    @Test
    void refusesATellingBeforeTheCourtGaveTheDate() {
        Submission early =
                sent("tellRecordingDate", Map.of("toldByCourtOn", TODAY.toString(), "toldOn", DAY.toString()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new TellRecordingDate(limits).submit(early))
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

    private static Submission recording(String end) {
        return sent("recordRecording", Map.of("recording", end, "recordedOn", DAY.toString()));
    }
}
