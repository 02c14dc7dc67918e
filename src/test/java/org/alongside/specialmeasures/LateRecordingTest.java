package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.HearingKind;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 28 that is directed once the case is at trial. */
class LateRecordingTest {

    private static final UUID CASE = CaseFile.CASE;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    private final SpecialMeasures measures = mock();
    private final GuiltyPleas pleas = mock();
    private final CaseFile file = new CaseFile();
    private final LateRecording recording = new LateRecording(measures, file.records(), pleas);

    @BeforeEach
    void directsSection28() {
        hasCome(step(MeasureStatus.GRANTED, new Occasion(null, null, DAY)));
        when(measures.decisions(CASE)).thenReturn(List.of(directedOn(DAY)));
    }

    @Test
    void isDueWhereTheCourtDirectedItAndNobodyWasHeard() {
        assertThat(recording.isDue(CASE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "DISCHARGED", "LAPSED", "APPLIED_FOR"})
    void isNotDueWithoutADirectionThatBinds(MeasureStatus status) {
        hasCome(step(status, Occasion.NONE));

        assertThat(recording.isDue(CASE)).isFalse();
    }

    @Test
    void isNotDueAfterAGuiltyPlea() {
        when(pleas.stands(CASE)).thenReturn(true);

        assertThat(recording.isDue(CASE)).isFalse();
        assertThat(recording.mayCome(CASE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"completed, false", "partHeard, true", "putOff, true"})
    void isMadeOnce(String recorded, boolean due) {
        file.answered("recordRecording", Map.of("recording", recorded));

        assertThat(recording.isDue(CASE)).isEqualTo(due);
        assertThat(recording.mayCome(CASE)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"whole, false", "part, false", "no, true"})
    void isNotDueOnceTheTrialHasBegunToHearThem(String evidence, boolean due) {
        file.answered("recordTrialDay", Map.of("evidenceGiven", evidence));

        assertThat(recording.isDue(CASE)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"decideRetrial, retrial, sought", "recordAppealResult, appealResult, retrial"})
    void countsNothingThatWasHeardAtTheTrialBeforeARetrial(String task, String question, String answer) {
        file.answered("recordTrialDay", Map.of("evidenceGiven", "whole")).answered(task, Map.of(question, answer));

        assertThat(recording.isDue(CASE)).isTrue();
    }

    @Test
    void isNotDueAgainOnceItWasGivenUp() {
        givenUp();

        assertThat(recording.isDue(CASE)).isFalse();
    }

    @Test
    void isDueAgainWhereTheCourtDirectsItOnceMoreAfterItWasGivenUp() {
        givenUp();
        when(measures.decisions(CASE)).thenReturn(List.of(directedOn(DAY.plusDays(10)), directedOn(DAY)));

        assertThat(recording.isDue(CASE)).isTrue();
    }

    @Test
    void staysDueAfterADayOnWhichItWasNotGiven() {
        hasCome(
                step(MeasureStatus.GRANTED, Occasion.NONE),
                step(MeasureStatus.NOT_GIVEN, Occasion.at(HearingKind.RECORDING, DAY)));

        assertThat(recording.isDue(CASE)).isTrue();
    }

    private void givenUp() {
        hasCome(
                step(MeasureStatus.GRANTED, Occasion.NONE),
                step(MeasureStatus.NOT_GIVEN, Occasion.before(HearingKind.RECORDING)));
    }

    private void hasCome(MeasureView.Step... steps) {
        MeasureStatus now = steps[steps.length - 1].status();
        when(measures.of(CASE))
                .thenReturn(List.of(new MeasureView(Measure.RECORDED_CROSS_EXAMINATION, now, Arrays.asList(steps))));
    }

    private static MeasureView.Step step(MeasureStatus status, Occasion occasion) {
        return new MeasureView.Step(status, Instant.parse("2026-02-25T10:00:00Z"), null, null, occasion);
    }

    private static CourtDecision directedOn(LocalDate day) {
        return new CourtDecision(day, "granted", "notAsked", null, Set.of(Measure.RECORDED_CROSS_EXAMINATION), null);
    }
}
