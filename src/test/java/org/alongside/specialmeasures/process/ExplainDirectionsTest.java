package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.forms.Forms;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.DepartureView;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplainDirectionsTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 18);

    private final Actor advocate = Actors.with(Role.ADVOCATE);
    private final CaseRecords records = mock();
    private final SpecialMeasures measures = mock();
    private final Departures departures = mock();
    private final TimeLimits limits = mock();
    private final DirectionsToExplain directions = new DirectionsToExplain(records, measures, departures, new Forms());
    private final ExplainDirections explain =
            new ExplainDirections(limits, departures, mock(ChangeWanted.class), directions);

    @BeforeEach
    void aDecision() {
        when(records.latest(SubmissionOf.RUN, "recordCourtDirections"))
                .thenReturn(answers(Map.of(
                        "decidedOn", DECIDED.toString(),
                        "reasons", "The usual rule",
                        "courtScreens", "refused",
                        "courtReasonScreens", "The link does it better",
                        "courtLiveLink", "granted",
                        "courtIntermediary", "notAskedFor")));
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(
                        Measure.LIVE_LINK, MeasureStatus.GRANTED,
                        Measure.RECORDED_CROSS_EXAMINATION, MeasureStatus.GRANTED)));
    }

    @Test
    void showsEachDirectionInPlainWords() {
        assertThat(explain.beside(SubmissionOf.RUN))
                .singleElement()
                .extracting(it -> it.model(), as(MAP))
                .containsEntry("decided", "18 November 2026")
                .containsEntry(
                        "said",
                        List.of(
                                new DirectionsToExplain.Said(
                                        "Screens",
                                        "So that the witness does not see the accused.",
                                        "The court said no.",
                                        "The link does it better"),
                                new DirectionsToExplain.Said(
                                        "Live link",
                                        "Giving evidence from another room by video.",
                                        "The court said yes.",
                                        ""),
                                new DirectionsToExplain.Said(
                                        "Recorded cross-examination",
                                        "Questions from the defence are recorded before the trial.",
                                        "It stays as the court directed it before.",
                                        "")));
    }

    @Test
    void showsTheFiveDatesAndWhatIsNotAsTheyWished() {
        var departure = new DepartureView(
                Measure.SCREENS, "wants", DepartureStep.COURT, "The link does it better", Instant.EPOCH, DECIDED, null);
        var told = new DepartureView(
                Measure.LIVE_LINK, "wants", DepartureStep.COURT, "No room", Instant.EPOCH, DECIDED, DECIDED);
        when(departures.of(CASE)).thenReturn(List.of(departure, told));
        when(measures.section28Dates(CASE))
                .thenReturn(Optional.of(new Section28Dates(
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2026, 12, 21),
                        LocalDate.of(2027, 1, 11),
                        LocalDate.of(2027, 1, 18),
                        LocalDate.of(2027, 1, 25))));

        assertThat(explain.beside(SubmissionOf.RUN))
                .singleElement()
                .extracting(it -> it.model(), as(MAP))
                .containsEntry("departures", List.of(departure))
                .extractingByKey("dates")
                .asString()
                .contains(
                        "14 December 2026",
                        "21 December 2026",
                        "11 January 2027",
                        "18 January 2027",
                        "25 January 2027");
    }

    @Test
    void showsNothingBeforeThereIsADecision() {
        when(records.latest(SubmissionOf.RUN, "recordCourtDirections")).thenReturn(Answers.NONE);
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of()));

        assertThat(explain.beside(SubmissionOf.RUN)).isEmpty();
    }

    @Test
    void refusesADayBeforeTheDecision() {
        refused("2026-11-17");
    }

    @Test
    void countsTheDayOfTheHearingThoughTheDecisionWasWrittenDownLater() {
        explain.submit(task("explainDirections", advocate, Map.of("explainedOn", DECIDED.toString())));

        verify(limits).meet(CASE, "SMA-INFORM", DECIDED);
        verify(departures).explained(CASE, DepartureStep.COURT, DECIDED, advocate.userId());
    }

    private void refused(String day) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> explain.submit(task("explainDirections", advocate, Map.of("explainedOn", day))))
                .returns("explainedOn", Refusal::field)
                .withMessageContaining("CrimPR 18.5(1)");
    }
}
