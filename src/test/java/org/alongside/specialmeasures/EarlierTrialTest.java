package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** YJCEA 1999 s.20(1): directions bind until the proceedings are determined. */
class EarlierTrialTest {

    private static final UUID CASE = CaseFile.CASE;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final SpecialMeasures measures = mock();
    private final LapseAt18 birthday = mock();
    private final LateRecording recording = mock();
    private final EarlierTrial earlier = new EarlierTrial(measures, birthday, recording);

    @BeforeEach
    void hadMeasuresAtTheFirstTrial() {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(
                        Measure.SCREENS, MeasureStatus.OF_EARLIER_TRIAL,
                        Measure.LIVE_LINK, MeasureStatus.REFUSED,
                        Measure.RECORDED_CROSS_EXAMINATION, MeasureStatus.OF_EARLIER_TRIAL)));
    }

    @Test
    void endsWhatIsInForceAndLeavesTheRest() {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(
                        Measure.SCREENS, MeasureStatus.GIVEN,
                        Measure.LIVE_LINK, MeasureStatus.REFUSED,
                        Measure.INTERMEDIARY, MeasureStatus.ARRANGED)));

        earlier.end(CASE);

        verify(measures).mark(CASE, Occasion.NONE, List.of(ended(Measure.SCREENS), ended(Measure.INTERMEDIARY)));
    }

    @Test
    void isNotInForceUntilTheCourtSaysSo() {
        assertThat(MeasureStatus.OF_EARLIER_TRIAL.isInForce()).isFalse();
        assertThat(MeasureStatus.OF_EARLIER_TRIAL.mayBecome(MeasureStatus.GRANTED))
                .isTrue();
        assertThat(MeasureStatus.OF_EARLIER_TRIAL.mayBecome(MeasureStatus.GIVEN))
                .isFalse();
    }

    @Test
    void standsAgainOnceTheCourtConfirmedIt() {
        confirm(Measure.SCREENS);

        verify(measures)
                .mark(
                        CASE,
                        new Occasion(null, null, DAY),
                        List.of(new Marking(Measure.SCREENS, MeasureStatus.GRANTED, "Said at the hearing")));
    }

    @Test
    void refusesWhatTheEarlierTrialDidNotHave() {
        assertRefused(Measure.LIVE_LINK, "not one that the court directed for the earlier trial");
    }

    @Test
    void refusesWhatRestedOnAgeAloneOnceTheyAre18() {
        when(birthday.hasEnded(CASE, Measure.SCREENS)).thenReturn(true);

        assertRefused(Measure.SCREENS, "age alone, and they have turned 18");
    }

    @Test
    void refusesARecordingThatNeedsNewDates() {
        when(recording.mayCome(CASE)).thenReturn(true);

        assertRefused(Measure.RECORDED_CROSS_EXAMINATION, "needs new dates");
    }

    @Test
    void confirmsARecordingThatWasMade() {
        confirm(Measure.RECORDED_CROSS_EXAMINATION);

        verify(measures).mark(any(), any(), any());
    }

    private void confirm(Measure measure) {
        earlier.confirm(CASE, DAY, "Said at the hearing", Set.of(measure));
    }

    private void assertRefused(Measure measure, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> confirm(measure))
                .withMessageContaining(why)
                .returns("measuresConfirmed", Refusal::field);
        verify(measures, never()).mark(any(), any(), any());
    }

    private static Marking ended(Measure measure) {
        return new Marking(
                measure,
                MeasureStatus.OF_EARLIER_TRIAL,
                "The proceedings were determined, and a retrial was ordered: s.20(1)");
    }
}
