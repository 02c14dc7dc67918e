package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuresOnTheDayTest {

    private static final UUID CASE = UUID.randomUUID();

    private final SpecialMeasures measures = mock();
    private final MeasuresOnTheDay day = new MeasuresOnTheDay(measures);

    @BeforeEach
    void anythingMayBeMarked() {
        when(measures.mayMark(any(), any(), any())).thenReturn(true);
    }

    @Test
    void marksWhatIsReadyAndPassesOverTheRest() {
        day.arranged(
                CASE,
                new Answers(Map.of(
                        "screenReady", "ready", "liveLinkReady", "notReady", "intermediaryReady", "notDirected")));

        verify(measures).mark(CASE, Measure.SCREENS, MeasureStatus.ARRANGED);
        verify(measures, never()).mark(CASE, Measure.LIVE_LINK, MeasureStatus.ARRANGED);
        verify(measures, never()).mark(CASE, Measure.INTERMEDIARY, MeasureStatus.ARRANGED);
    }

    @Test
    void marksWhatWasGivenAndWhatWasNot() {
        day.given(CASE, new Answers(Map.of("wigsAndGownsGiven", "given", "linkSupporterGiven", "notGiven")));

        verify(measures).mark(CASE, Measure.REMOVAL_OF_WIGS_AND_GOWNS, MeasureStatus.GIVEN);
        verify(measures).mark(CASE, Measure.LIVE_LINK_SUPPORTER, MeasureStatus.NOT_GIVEN);
    }

    @Test
    void refusesAMeasureWhoseDirectionHasEnded() {
        when(measures.mayMark(CASE, Measure.SCREENS, MeasureStatus.GIVEN)).thenReturn(false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> day.given(CASE, new Answers(Map.of("screenGiven", "given"))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("screenGiven"));
    }

    @Test
    void saysWhatWasNotGivenAndWhy() {
        var answers = new Answers(Map.of(
                "screenGiven", "notGiven", "screenNotGivenReason", "it had not arrived", "liveLinkGiven", "given"));

        assertThat(MeasuresOnTheDay.notGiven(answers))
                .containsExactly(new MeasuresOnTheDay.NotGiven(Measure.SCREENS, "it had not arrived"));
    }
}
