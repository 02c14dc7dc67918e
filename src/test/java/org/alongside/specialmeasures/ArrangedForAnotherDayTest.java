package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ArrangedForAnotherDayTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate OLD = LocalDate.of(2027, 5, 3);
    private static final LocalDate NEW = LocalDate.of(2027, 5, 12);
    private static final Instant THEN = Instant.parse("2027-04-20T10:00:00Z");
    private static final Occasion DIRECTED = Occasion.directed(UUID.randomUUID(), LocalDate.of(2027, 3, 1));
    private static final Occasion FOR_THE_TRIAL = Occasion.before(HearingKind.TRIAL);

    private final SpecialMeasures measures = mock();
    private final ArrangedForAnotherDay arranged = new ArrangedForAnotherDay(measures);

    @Test
    void whatWasArrangedForAMovedTrialStandsAsTheCourtDirectedItAndSaysForWhichDayItWas() {
        arranged(Measure.SCREENS, MeasureStatus.VARIED, FOR_THE_TRIAL);
        arranged.on(new HearingMoved(CASE, HearingKind.TRIAL, OLD, NEW, 1));

        assertThat(fallen(HearingKind.TRIAL))
                .containsExactly(
                        new Marking(Measure.SCREENS, MeasureStatus.VARIED, "Arranged for 3 May 2027, which was moved"));
    }

    @Test
    void whatWasArrangedForATrialThatIsOffTheListSaysSo() {
        arranged(Measure.SCREENS, MeasureStatus.GRANTED, FOR_THE_TRIAL);
        arranged.on(new HearingVacated(CASE, HearingKind.TRIAL, OLD));

        assertThat(fallen(HearingKind.TRIAL))
                .containsExactly(new Marking(
                        Measure.SCREENS,
                        MeasureStatus.GRANTED,
                        "Arranged for 3 May 2027, which was taken off the list"));
    }

    @Test
    void whatWasArrangedForAnotherHearingStays() {
        arranged(Measure.SCREENS, MeasureStatus.GRANTED, FOR_THE_TRIAL);
        arranged.on(new HearingMoved(CASE, HearingKind.RECORDING, OLD, NEW, 1));

        assertThat(fallen(HearingKind.RECORDING)).isEmpty();
    }

    @Test
    void aRecordingThatIsReadyForTheTrialIsReadyOnAnyDay() {
        arranged(Measure.RECORDED_CROSS_EXAMINATION, MeasureStatus.GRANTED, FOR_THE_TRIAL);
        arranged.on(new HearingMoved(CASE, HearingKind.TRIAL, OLD, NEW, 1));

        assertThat(fallen(HearingKind.TRIAL)).isEmpty();
    }

    @Test
    void thatArrangementsFellThroughIsNoDirectionOfACourt() {
        var view = new MeasureView(
                Measure.SCREENS,
                MeasureStatus.VARIED,
                List.of(
                        step(MeasureStatus.VARIED, DIRECTED),
                        step(MeasureStatus.ARRANGED, FOR_THE_TRIAL),
                        step(MeasureStatus.VARIED, FOR_THE_TRIAL)));

        assertThat(view.latestDirection()).map(MeasureView.Step::occasion).contains(DIRECTED);
        assertThat(view.latest(MeasureStatus.VARIED))
                .map(MeasureView.Step::occasion)
                .contains(DIRECTED);
        assertThat(view.fallenThrough()).map(MeasureView.Step::occasion).contains(FOR_THE_TRIAL);
        assertThat(DirectionHistory.of(view, new CourtDays(List.of(), null, NEW)))
                .hasSize(1);
    }

    @Test
    void whatIsArrangedAgainHasNotFallenThroughAnyMore() {
        var view = new MeasureView(
                Measure.SCREENS,
                MeasureStatus.ARRANGED,
                List.of(
                        step(MeasureStatus.GRANTED, DIRECTED),
                        step(MeasureStatus.GRANTED, FOR_THE_TRIAL),
                        step(MeasureStatus.ARRANGED, FOR_THE_TRIAL)));

        assertThat(view.fallenThrough()).isEmpty();
    }

    @Test
    void whatTheCourtHasDischargedIsNotToBeArrangedAgain() {
        var view = new MeasureView(
                Measure.SCREENS,
                MeasureStatus.DISCHARGED,
                List.of(
                        step(MeasureStatus.GRANTED, DIRECTED),
                        step(MeasureStatus.GRANTED, FOR_THE_TRIAL),
                        step(MeasureStatus.DISCHARGED, DIRECTED)));

        assertThat(view.fallenThrough()).isEmpty();
    }

    private void arranged(Measure measure, MeasureStatus directed, Occasion occasion) {
        when(measures.of(CASE))
                .thenReturn(List.of(new MeasureView(
                        measure,
                        MeasureStatus.ARRANGED,
                        List.of(step(directed, DIRECTED), step(MeasureStatus.ARRANGED, occasion)))));
    }

    @SuppressWarnings("unchecked")
    private List<Marking> fallen(HearingKind hearing) {
        ArgumentCaptor<List<Marking>> markings = ArgumentCaptor.forClass(List.class);
        verify(measures).mark(eq(CASE), eq(Occasion.before(hearing)), markings.capture());
        return markings.getValue();
    }

    private static MeasureView.Step step(MeasureStatus status, Occasion occasion) {
        return new MeasureView.Step(status, THEN, null, null, occasion);
    }
}
