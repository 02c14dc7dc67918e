package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** YJCEA 1999 s.21(8) and (9): what the 18th birthday ends, and what it leaves. */
class LapseAt18Test {

    private static final UUID CASE = CaseFile.CASE;
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 6, 1);

    private final SpecialMeasures measures = mock();
    private final Cases cases = mock();
    private final CaseFile file = new CaseFile();

    @BeforeEach
    void turnsEighteenInJune() {
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example", BIRTHDAY.minusYears(18)));
        when(measures.decisions(CASE)).thenReturn(List.of());
        directed(Measure.SCREENS, Measure.RECORDED_EVIDENCE_IN_CHIEF, Measure.RECORDED_CROSS_EXAMINATION);
    }

    @Test
    void endsWhatRestsOnAgeAloneButNotTheRecordedInterview() {
        assertThat(lapseOn(BIRTHDAY)).isTrue();

        assertThat(lapsed()).containsExactly(Measure.SCREENS, Measure.RECORDED_CROSS_EXAMINATION);
    }

    @Test
    void endsNothingTheDayBefore() {
        assertThat(lapseOn(BIRTHDAY.minusDays(1))).isFalse();

        verify(measures, never()).mark(any(), any(), any());
    }

    @Test
    void leavesRecordedCrossExaminationThatWasRecordedBefore() {
        recordedOn(BIRTHDAY.minusDays(1));
        lapseOn(BIRTHDAY);

        assertThat(lapsed()).containsExactly(Measure.SCREENS);
    }

    @Test
    void endsRecordedCrossExaminationOfWhichPartWasStillToBeRecorded() {
        recorded("partHeard", BIRTHDAY.minusDays(1));
        recordedOn(BIRTHDAY);
        lapseOn(BIRTHDAY);

        assertThat(lapsed()).containsExactly(Measure.SCREENS, Measure.RECORDED_CROSS_EXAMINATION);
    }

    @Test
    void endsRecordedCrossExaminationThatIsRecordedOnTheBirthday() {
        recordedOn(BIRTHDAY);
        lapseOn(BIRTHDAY);

        assertThat(lapsed()).containsExactly(Measure.SCREENS, Measure.RECORDED_CROSS_EXAMINATION);
    }

    @Test
    void endsNothingOnceTheWitnessHasBegunToGiveEvidence() {
        var given = new MeasureView.Step(
                MeasureStatus.GIVEN, Instant.EPOCH, null, null, Occasion.at(HearingKind.TRIAL, BIRTHDAY.minusDays(1)));
        when(measures.of(CASE))
                .thenReturn(List.of(new MeasureView(Measure.SCREENS, MeasureStatus.GIVEN, List.of(given))));

        assertThat(lapseOn(BIRTHDAY)).isFalse();
    }

    @Test
    void doesNotTakeWhatWasHeardBeforeARetrialForTheBeginningOfItsEvidence() {
        var given = new MeasureView.Step(
                MeasureStatus.GIVEN, Instant.EPOCH, null, null, Occasion.at(HearingKind.TRIAL, BIRTHDAY.minusDays(9)));
        var ended = new MeasureView.Step(
                MeasureStatus.OF_EARLIER_TRIAL, Instant.EPOCH.plusSeconds(1), null, null, Occasion.NONE);
        when(measures.of(CASE))
                .thenReturn(List.of(new MeasureView(Measure.SCREENS, MeasureStatus.GRANTED, List.of(given, ended))));

        assertThat(lapseOn(BIRTHDAY)).isTrue();
    }

    @Test
    void saysWhatTheBirthdayHasEndedForGood() {
        assertThat(on(BIRTHDAY).hasEnded(CASE, Measure.SCREENS)).isTrue();
        assertThat(on(BIRTHDAY).hasEnded(CASE, Measure.RECORDED_EVIDENCE_IN_CHIEF))
                .isFalse();
        assertThat(on(BIRTHDAY.minusDays(1)).hasEnded(CASE, Measure.SCREENS)).isFalse();
    }

    @Test
    void endsNothingThatTheCourtDirectedOnAnotherGround() {
        file.answered("confirmMg2", Map.of("eligibilityGrounds", List.of("S16_AGE")));
        var another = new CourtDecision(BIRTHDAY, "granted", "notAsked", false, Set.of(Measure.SCREENS), null);
        var alone = new CourtDecision(BIRTHDAY, "granted", "notAsked", true, Set.of(Measure.values()), null);
        when(measures.decisions(CASE)).thenReturn(List.of(another, alone));
        lapseOn(BIRTHDAY);

        assertThat(lapsed()).containsExactly(Measure.RECORDED_CROSS_EXAMINATION);
    }

    @Test
    void endsNothingWhereThePoliceKnowAnotherGroundAndTheCourtDidNotSay() {
        file.answered("confirmMg2", Map.of("eligibilityGrounds", List.of("S16_AGE", "S17_FEAR")));

        assertThat(lapseOn(BIRTHDAY)).isFalse();
    }

    @Test
    void endsNothingThatDoesNotBind() {
        when(measures.of(CASE))
                .thenReturn(List.of(new MeasureView(Measure.SCREENS, MeasureStatus.APPLIED_FOR, List.of())));

        assertThat(lapseOn(BIRTHDAY)).isFalse();
    }

    @Test
    void waitsForTheFirstOfMarchWhereTheyWereBornOnTheLeapDay() {
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example", LocalDate.of(2008, 2, 29)));

        assertThat(lapseOn(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(lapseOn(LocalDate.of(2026, 3, 1))).isTrue();
    }

    private boolean lapseOn(LocalDate day) {
        return on(day).lapse(CASE);
    }

    private LapseAt18 on(LocalDate day) {
        var today = new LegalToday(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        return new LapseAt18(measures, new AgeAlone(file.records()), file.records(), cases, today);
    }

    @SuppressWarnings("unchecked")
    private List<Measure> lapsed() {
        ArgumentCaptor<List<Marking>> marked = ArgumentCaptor.forClass(List.class);
        verify(measures).mark(eq(CASE), eq(new Occasion(null, null, BIRTHDAY)), marked.capture());
        assertThat(marked.getValue()).extracting(Marking::status).containsOnly(MeasureStatus.LAPSED);
        return marked.getValue().stream().map(Marking::measure).toList();
    }

    private void directed(Measure... some) {
        when(measures.of(CASE))
                .thenReturn(Arrays.stream(some)
                        .map(measure -> new MeasureView(measure, MeasureStatus.GRANTED, List.of()))
                        .toList());
    }

    private void recordedOn(LocalDate day) {
        recorded("completed", day);
    }

    private void recorded(String how, LocalDate day) {
        file.answered("recordRecording", Map.of("recording", how, "recordedOn", day.toString()));
    }
}
