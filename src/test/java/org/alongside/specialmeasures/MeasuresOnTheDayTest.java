package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.hearings.HearingKind;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuresOnTheDayTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);
    private static final Occasion FOR_THE_TRIAL = Occasion.before(HearingKind.TRIAL);
    private static final Occasion AT_THE_TRIAL = Occasion.at(HearingKind.TRIAL, DAY);

    private final SpecialMeasures measures = mock();
    private final Departures departures = mock();
    private final MeasuresOnTheDay day = new MeasuresOnTheDay(measures, departures);

    @BeforeEach
    void everythingIsGranted() {
        now(MeasureStatus.GRANTED, Measure.values());
    }

    @Test
    void marksWhatIsReadyAndPassesOverTheRest() {
        arranged(Map.of(
                "screenReady", "ready", "liveLinkReady", "notReady", "notReadyAction", "A link is being booked"));

        marked(FOR_THE_TRIAL, new Marking(Measure.SCREENS, MeasureStatus.ARRANGED, null));
    }

    @Test
    void wantsToKnowWhatIsDoneAboutWhatIsNotReady() {
        assertThatRefusedAt("notReadyAction", () -> arranged(Map.of("screenReady", "notReady")));
    }

    @Test
    void takesBackWhatWasArrangedAndIsNotReadyAnyMore() {
        now(MeasureStatus.ARRANGED, Measure.SCREENS);
        when(measures.of(CASE))
                .thenReturn(List.of(view(Measure.SCREENS, MeasureStatus.GRANTED_IN_PART, MeasureStatus.ARRANGED)));
        arranged(Map.of("screenReady", "notReady", "notReadyAction", "The screen is at another court"));

        marked(
                FOR_THE_TRIAL,
                new Marking(Measure.SCREENS, MeasureStatus.GRANTED_IN_PART, "The screen is at another court"));
    }

    @Test
    void whatWasGivenAtAnEarlierHearingAndIsNotReadyForTheNextIsToBeArrangedAgain() {
        now(MeasureStatus.GIVEN, Measure.SCREENS);
        when(measures.of(CASE)).thenReturn(List.of(view(Measure.SCREENS, MeasureStatus.GRANTED, MeasureStatus.GIVEN)));
        arranged(Map.of("screenReady", "notReady", "notReadyAction", "The screen is at another court"));

        marked(FOR_THE_TRIAL, new Marking(Measure.SCREENS, MeasureStatus.GRANTED, "The screen is at another court"));
    }

    @Test
    void marksWhatWasGivenAndWhatWasNotWithItsReason() {
        given(Map.of(
                "wigsAndGownsGiven", "given",
                "linkSupporterGiven", "notGiven",
                "linkSupporterNotGivenReason", "she was ill"));

        marked(
                AT_THE_TRIAL,
                new Marking(Measure.LIVE_LINK_SUPPORTER, MeasureStatus.NOT_GIVEN, "she was ill"),
                new Marking(Measure.REMOVAL_OF_WIGS_AND_GOWNS, MeasureStatus.GIVEN, null));
    }

    @Test
    void refusesAMeasureThatNobodyDirectedOrWhoseDirectionHasEnded() {
        now(MeasureStatus.LAPSED, Measure.SCREENS);

        assertThatRefusedAt("screenGiven", () -> given(Map.of("screenGiven", "given")));
        assertThatRefusedAt("liveLinkGiven", () -> given(Map.of("liveLinkGiven", "notGiven")));
        assertThatRefusedAt("screenReady", () -> arranged(Map.of("screenReady", "ready")));
    }

    @Test
    void marksWhatTheCourtDirectedThatDayOfItsOwnMotion() {
        now(MeasureStatus.CONSIDERED, Measure.SCREENS);
        given(Map.of("screenGiven", "ownMotion"));

        marked(
                AT_THE_TRIAL,
                new Marking(
                        Measure.SCREENS,
                        MeasureStatus.GRANTED,
                        "Directed by the court on the day of its own motion, s.19(1)(b)"),
                new Marking(Measure.SCREENS, MeasureStatus.GIVEN, null));
    }

    @Test
    void keepsWhyTheDayWasNotAsTheyWished() {
        when(departures.contraryToDirections(CASE, Map.of(Measure.SCREENS, false)))
                .thenReturn(Map.of(Measure.SCREENS, "wants"));
        given(Map.of("screenGiven", "notGiven", "screenNotGivenReason", "it had not arrived"));

        var reason = new Departures.Reason("wants", "it had not arrived");
        verify(departures).keep(CASE, DepartureStep.ON_THE_DAY, DAY, Map.of(Measure.SCREENS, reason));
    }

    @Test
    void doesNotLetADirectionThatBindsPassAsNotDirected() {
        assertThatRefusedAt("screenReady", () -> arranged(Map.of("screenReady", "notDirected")));
        assertThatRefusedAt("screenGiven", () -> given(Map.of("screenGiven", "notDirected")));
    }

    @Test
    void needsNoScreenForSomebodyWhoseRecordingIsPlayed() {
        arranged(Map.of("screenReady", "notDirected", "comesToCourt", "no"));
        given(Map.of("screenGiven", "notDirected", "cameToCourt", "no"));

        assertThatRefusedAt(
                "recordedInterviewGiven",
                () -> given(Map.of("recordedInterviewGiven", "notDirected", "cameToCourt", "no")));
    }

    @Test
    void wantsAReasonWhereTheyGoWithoutWhatTheyWishAndNobodyDirected() {
        now(MeasureStatus.WISHED, Measure.SCREENS);
        when(departures.leftWithout(CASE, Set.of(Measure.SCREENS))).thenReturn(Map.of(Measure.SCREENS, "wants"));

        assertThatRefusedAt("departureReason", () -> given(Map.of("screenGiven", "notDirected")));
        given(Map.of("screenGiven", "notDirected", "departureReason", "They asked for it only that morning"));

        var reason = new Departures.Reason("wants", "They asked for it only that morning");
        verify(departures).keep(CASE, DepartureStep.ON_THE_DAY, DAY, Map.of(Measure.SCREENS, reason));
    }

    @Test
    void letsTheCourtDirectSection28OnTheDayOnlyWithSection27() {
        var recording = Map.<String, Object>of("recordedCrossExaminationGiven", "ownMotion");
        now(MeasureStatus.CONSIDERED, Measure.RECORDED_EVIDENCE_IN_CHIEF);
        assertThatRefusedAt("recordedCrossExaminationGiven", () -> given(recording));

        given(Map.of("recordedCrossExaminationGiven", "ownMotion", "recordedInterviewGiven", "ownMotion"));
        now(MeasureStatus.GRANTED, Measure.RECORDED_EVIDENCE_IN_CHIEF);
        given(recording);
    }

    @Test
    void wantsAReasonForWhatIsArrangedAgainstAWish() {
        when(departures.contraryToDirections(CASE, Map.of(Measure.SCREENS, true)))
                .thenReturn(Map.of(Measure.SCREENS, "doesNotWant"));

        assertThatRefusedAt("departureReason", () -> arranged(Map.of("screenReady", "ready")));
        arranged(Map.of("screenReady", "ready", "departureReason", "the direction stands until it is varied"));

        var reason = new Departures.Reason("doesNotWant", "the direction stands until it is varied");
        verify(departures).keep(CASE, DepartureStep.ARRANGEMENTS, Map.of(Measure.SCREENS, reason));
    }

    @Test
    void keepsThatARecordingTheyWantedWillNotBeMade() {
        var recording = Measure.RECORDED_CROSS_EXAMINATION;
        when(measures.isInForce(CASE, recording)).thenReturn(true);
        when(departures.contraryToDirections(eq(CASE), any())).thenReturn(Map.of(recording, "wants"));
        day.missed(CASE, HearingKind.RECORDING, recording, "No recording could be arranged");

        marked(
                Occasion.before(HearingKind.RECORDING),
                new Marking(recording, MeasureStatus.NOT_GIVEN, "No recording could be arranged"));
        var reason = new Departures.Reason("wants", "No recording could be arranged");
        verify(departures).keep(CASE, DepartureStep.ON_THE_DAY, Map.of(recording, reason));
    }

    @Test
    void saysWhatWasNotGivenAndWhy() {
        var answers = new Answers(Map.of(
                "screenGiven", "notGiven", "screenNotGivenReason", "it had not arrived", "liveLinkGiven", "given"));

        assertThat(MeasuresOnTheDay.notGiven(answers))
                .containsExactly(new MeasuresOnTheDay.NotGiven(Measure.SCREENS, "it had not arrived"));
    }

    private void arranged(Map<String, Object> answers) {
        day.arranged(CASE, HearingKind.TRIAL, new Answers(Map.copyOf(answers)));
    }

    private void given(Map<String, Object> answers) {
        day.given(CASE, HearingKind.TRIAL, DAY, new Answers(Map.copyOf(answers)));
    }

    private void marked(Occasion occasion, Marking... markings) {
        verify(measures).mark(CASE, occasion, List.of(markings));
    }

    private void now(MeasureStatus status, Measure... some) {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(
                        Arrays.stream(some).collect(Collectors.toMap(Function.identity(), any -> status))));
    }

    private static MeasureView view(Measure measure, MeasureStatus... statuses) {
        return new MeasureView(
                measure,
                statuses[statuses.length - 1],
                Arrays.stream(statuses)
                        .map(status -> new MeasureView.Step(status, Instant.EPOCH, null, null, Occasion.NONE))
                        .toList());
    }

    private static void assertThatRefusedAt(String field, Runnable submit) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(submit::run).returns(field, Refusal::field);
    }
}
