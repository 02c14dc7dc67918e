package org.alongside.specialmeasures;

import static org.alongside.specialmeasures.DirectionStatus.BREACHED;
import static org.alongside.specialmeasures.DirectionStatus.COMPLETED;
import static org.alongside.specialmeasures.DirectionStatus.NOT_APPLICABLE;
import static org.alongside.specialmeasures.DirectionStatus.OVERDUE;
import static org.alongside.specialmeasures.DirectionStatus.PENDING;
import static org.alongside.specialmeasures.DirectionStatus.RESCINDED;
import static org.alongside.specialmeasures.DirectionStatus.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.CourtDays.Listed;
import org.alongside.specialmeasures.MeasureDirection.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectionHistoryTest {

    private static final LocalDate DIRECTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TRIAL = LocalDate.of(2026, 5, 8);

    private final List<MeasureView.Step> steps = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>(List.of(new Listed(HearingKind.TRIAL, TRIAL, null, false)));
    private Measure measure = Measure.SCREENS;
    private @Nullable LocalDate overOn;

    @Test
    void isPendingUntilItIsGivenAndThenCompleted() {
        step(MeasureStatus.GRANTED, DIRECTED).step(MeasureStatus.ARRANGED, TRIAL.minusDays(20));
        assertThat(on(TRIAL)).isEqualTo("PENDING 2026-03-02");

        step(MeasureStatus.GIVEN, TRIAL);
        assertThat(on(TRIAL)).isEqualTo("PENDING 2026-03-02, COMPLETED 2026-05-08");
    }

    @Test
    void isOverdueFromTheDayInCourtForWhichNothingIsArranged() {
        step(MeasureStatus.GRANTED, DIRECTED);

        assertThat(on(TRIAL.minusDays(1))).isEqualTo("PENDING 2026-03-02");
        assertThat(on(TRIAL)).isEqualTo("PENDING 2026-03-02, OVERDUE 2026-05-08");
        step(MeasureStatus.ARRANGED, TRIAL.plusDays(1));
        assertThat(on(TRIAL.plusDays(1))).isEqualTo("PENDING 2026-03-02, OVERDUE 2026-05-08, PENDING 2026-05-09");
    }

    @Test
    void remembersThatItWasOverdueWhenTheTrialIsMovedAfterwards() {
        listed.clear();
        listed.add(new Listed(HearingKind.TRIAL, TRIAL, TRIAL.plusDays(3), false));
        listed.add(new Listed(HearingKind.TRIAL, TRIAL.plusDays(90), null, false));
        step(MeasureStatus.GRANTED, DIRECTED);

        assertThat(on(TRIAL.plusDays(10))).isEqualTo("PENDING 2026-03-02, OVERDUE 2026-05-08, PENDING 2026-05-11");
    }

    @Test
    void isNotOverdueForADayThatWasTakenOffBefore() {
        listed.set(0, new Listed(HearingKind.TRIAL, TRIAL, TRIAL.minusDays(1), false));
        step(MeasureStatus.GRANTED, DIRECTED);

        assertThat(on(TRIAL.plusDays(10))).isEqualTo("PENDING 2026-03-02");
    }

    @Test
    void isNotOverdueWhileARecordingThatWasHeldIsPartHeardOrEdited() {
        measure = Measure.RECORDED_CROSS_EXAMINATION;
        listed.clear();
        listed.add(new Listed(HearingKind.RECORDING, TRIAL, null, true));
        step(MeasureStatus.GRANTED, DIRECTED);
        assertThat(on(TRIAL.plusDays(10))).isEqualTo("PENDING 2026-03-02");

        listed.add(new Listed(HearingKind.RECORDING, TRIAL.plusDays(5), null, false));
        assertThat(on(TRIAL.plusDays(10))).isEqualTo("PENDING 2026-03-02, OVERDUE 2026-05-13");
    }

    @Test
    void isBreachedWhenItIsNotGiven() {
        step(MeasureStatus.GRANTED, DIRECTED).step(MeasureStatus.NOT_GIVEN, TRIAL);

        assertThat(statuses(TRIAL)).containsExactly(PENDING, BREACHED);
    }

    @Test
    void isRescindedSupersededOrNotApplicableWhenItEnds() {
        step(MeasureStatus.GRANTED, DIRECTED).step(MeasureStatus.DISCHARGED, DIRECTED.plusDays(5));
        assertThat(statuses(TRIAL)).containsExactly(PENDING, RESCINDED);

        steps.clear();
        step(MeasureStatus.GRANTED, DIRECTED).step(MeasureStatus.SUPERSEDED, DIRECTED.plusDays(5));
        assertThat(statuses(TRIAL)).containsExactly(PENDING, SUPERSEDED);

        steps.clear();
        step(MeasureStatus.GRANTED, DIRECTED).step(MeasureStatus.LAPSED, DIRECTED.plusDays(5));
        assertThat(statuses(TRIAL)).containsExactly(PENDING, NOT_APPLICABLE);
    }

    @Test
    void staysCompletedWhenItLapsesAfterwards() {
        step(MeasureStatus.GRANTED, DIRECTED)
                .step(MeasureStatus.GIVEN, TRIAL)
                .step(MeasureStatus.LAPSED, TRIAL.plusDays(5));

        assertThat(statuses(TRIAL.plusDays(10))).containsExactly(PENDING, COMPLETED);
    }

    @Test
    void beginsAnotherDirectionWhenTheCourtVariesIt() {
        step(MeasureStatus.GRANTED, DIRECTED)
                .step(MeasureStatus.ARRANGED, DIRECTED.plusDays(1))
                .step(MeasureStatus.VARIED, DIRECTED.plusDays(5));

        assertThat(DirectionHistory.of(view(), days(DIRECTED.plusDays(6))))
                .extracting(it -> it.now().status())
                .containsExactly(SUPERSEDED, PENDING);
    }

    @Test
    void isPendingAgainWhenWhatWasArrangedFallsThrough() {
        step(MeasureStatus.GRANTED, DIRECTED)
                .step(MeasureStatus.ARRANGED, DIRECTED.plusDays(1))
                .step(MeasureStatus.GRANTED, DIRECTED.plusDays(5));

        assertThat(DirectionHistory.of(view(), days(TRIAL))).hasSize(1);
        assertThat(statuses(TRIAL)).containsExactly(PENDING, OVERDUE);
    }

    @Test
    void isNotApplicableOnceNoEvidenceIsNeededAnyMore() {
        step(MeasureStatus.GRANTED, DIRECTED);
        overOn = DIRECTED.plusDays(10);
        assertThat(statuses(DIRECTED.plusDays(20))).containsExactly(PENDING, NOT_APPLICABLE);

        step(MeasureStatus.GIVEN, DIRECTED.plusDays(5));
        assertThat(statuses(DIRECTED.plusDays(20))).containsExactly(PENDING, COMPLETED);
    }

    @Test
    void waitsWithRecordedCrossExaminationForTheRecordingOnly() {
        measure = Measure.RECORDED_CROSS_EXAMINATION;
        step(MeasureStatus.GRANTED, DIRECTED);
        assertThat(statuses(TRIAL)).containsExactly(PENDING);

        listed.add(new Listed(HearingKind.RECORDING, TRIAL.minusDays(30), null, false));
        assertThat(statuses(TRIAL)).containsExactly(PENDING, OVERDUE);
    }

    @Test
    void takesTheDaysFromTheHearingsOfTheCase() {
        var first = new HearingView.Given(When.on(TRIAL), null, Instant.parse("2026-03-02T10:00:00Z"));
        var moved =
                new HearingView.Given(When.on(TRIAL.plusDays(30)), "Judge ill", Instant.parse("2026-05-07T10:00:00Z"));
        var off = new HearingView.Given(moved.when(), "Guilty plea", Instant.parse("2026-05-20T10:00:00Z"));
        var trial = new HearingView(
                UUID.randomUUID(),
                HearingKind.TRIAL,
                HearingStatus.VACATED,
                moved.when(),
                1,
                List.of(first, moved, off));
        var sentence = new HearingView(
                UUID.randomUUID(), HearingKind.SENTENCE, HearingStatus.OPEN, moved.when(), 0, List.of(first));

        assertThat(CourtDays.of(List.of(trial, sentence), null, TRIAL).listed())
                .containsExactly(
                        new Listed(HearingKind.TRIAL, TRIAL, TRIAL.minusDays(1), false),
                        new Listed(HearingKind.TRIAL, TRIAL.plusDays(30), LocalDate.of(2026, 5, 20), false));
    }

    private DirectionHistoryTest step(MeasureStatus status, LocalDate on) {
        steps.add(new MeasureView.Step(status, Instant.EPOCH, null, null, new Occasion(null, null, on)));
        return this;
    }

    private String on(LocalDate today) {
        return DirectionHistory.of(view(), days(today)).get(0).history().stream()
                .map(stand -> stand.status() + " " + stand.since())
                .collect(Collectors.joining(", "));
    }

    private List<DirectionStatus> statuses(LocalDate today) {
        return DirectionHistory.of(view(), days(today)).get(0).history().stream()
                .map(Stand::status)
                .toList();
    }

    private MeasureView view() {
        return new MeasureView(measure, steps.get(steps.size() - 1).status(), steps);
    }

    private CourtDays days(LocalDate today) {
        return new CourtDays(listed, overOn, today);
    }
}
