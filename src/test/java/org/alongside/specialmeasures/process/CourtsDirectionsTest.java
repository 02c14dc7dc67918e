package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Triggers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtsDirectionsTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);
    private static final UUID DIRECTION = UUID.randomUUID();

    private final CaseRecords records = mock(CaseRecords.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final Hearings hearings = mock(Hearings.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final Triggers triggers = mock(Triggers.class);
    private final CourtsDirections directions = new CourtsDirections(
            records,
            measures,
            hearings,
            limits,
            triggers,
            new LegalToday(Clock.fixed(Instant.parse(TODAY + "T09:00:00Z"), ZoneOffset.UTC)));

    @BeforeEach
    void anApplicationToACourt() {
        when(records.latest(SubmissionOf.RUN, "draftApplication"))
                .thenReturn(answers(Map.of("court", "Harbour Crown Court")));
        when(measures.keep(any(), any())).thenReturn(DIRECTION);
        inForce();
    }

    @Test
    void marksEachMeasureAsTheCourtDecided() {
        decided(Map.of("courtScreens", "refused", "courtLiveLink", "granted", "courtIntermediary", "ownMotion"));

        marked(
                new Marking(Measure.SCREENS, MeasureStatus.REFUSED, "Reasons of the court"),
                new Marking(Measure.LIVE_LINK, MeasureStatus.GRANTED, "Reasons of the court"),
                new Marking(Measure.INTERMEDIARY, MeasureStatus.GRANTED, "Reasons of the court"));
        verifyNoInteractions(hearings);
    }

    @Test
    void letsADirectionStandThatTheCourtGivesAgainOrRefusesToChange() {
        inForce(Measure.SCREENS, Measure.LIVE_LINK);
        decided(Map.of("courtScreens", "refused", "courtLiveLink", "granted"));

        marked(new Marking(Measure.SCREENS, MeasureStatus.CHANGE_REFUSED, "Reasons of the court"));
    }

    @ParameterizedTest(name = "{0} in force: {1}, else {2}")
    @CsvSource({
        "grantedInPart, VARIED, GRANTED_IN_PART",
        "optOutAccepted, DISCHARGED, OPT_OUT_ACCEPTED",
        "varied, VARIED, VARIED",
        "discharged, DISCHARGED, DISCHARGED",
        "replaced, SUPERSEDED, SUPERSEDED"
    })
    void makesOfADecisionWhatItMeansForADirectionThatBindsAndForNone(
            String word, MeasureStatus inForce, MeasureStatus otherwise) {
        decided(Map.of("courtScreens", word, "courtReasonScreens", "The link does it better"));
        marked(new Marking(Measure.SCREENS, otherwise, "The link does it better"));

        clearInvocations(measures);
        inForce(Measure.SCREENS);
        decided(Map.of("courtScreens", word, "courtReasonScreens", "The link does it better"));
        marked(new Marking(Measure.SCREENS, inForce, "The link does it better"));
    }

    @Test
    void keepsWhetherTheDirectionRestsOnAgeAlone() {
        decided(Map.of("courtScreens", "granted", "courtLiveLink", "refused", "eligibleBy", "ageAlone"));

        verify(measures)
                .keep(CASE, new CourtDecision(DECIDED, "granted", "notAsked", true, Set.of(Measure.SCREENS), null));
    }

    @Test
    void fixesTheHearingsAndKeepsTheFiveDatesOfSection28() {
        decided(Map.of(
                "section28Directed", "yes",
                "groundRulesHearingOn", "2026-12-14",
                "recordingOn", "2026-12-21",
                "recallApplicationBy", "2027-01-11",
                "editingApplicationBy", "2027-01-18",
                "editingCompleteBy", "2027-01-25"));

        var dates = new Section28Dates(
                LocalDate.of(2026, 12, 14),
                LocalDate.of(2026, 12, 21),
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 1, 18),
                LocalDate.of(2027, 1, 25));
        verify(measures).keep(CASE, new CourtDecision(DECIDED, "granted", "notAsked", false, Set.of(), dates));
        verify(hearings)
                .fix(
                        CASE,
                        HearingKind.GROUND_RULES_HEARING,
                        new When(dates.groundRulesOn(), null, "Harbour Crown Court"));
        verify(hearings).fix(CASE, HearingKind.RECORDING, new When(dates.recordingOn(), null, "Harbour Crown Court"));
    }

    @Test
    void movesOneDateAndLeavesTheOthersAndTheirHearings() {
        var before = new Section28Dates(
                LocalDate.of(2026, 12, 14),
                LocalDate.of(2026, 12, 21),
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 1, 18),
                LocalDate.of(2027, 1, 25));
        when(measures.section28Dates(CASE)).thenReturn(Optional.of(before));
        decided(Map.of("section28Directed", "moved", "recordingOn", "2027-01-04"));

        LocalDate recordingOn = LocalDate.of(2027, 1, 4);
        var dates = new Section28Dates(
                before.groundRulesOn(), recordingOn, before.recallBy(), before.excludeBy(), before.editBy());
        verify(measures).keep(CASE, new CourtDecision(DECIDED, "granted", "notAsked", false, Set.of(), dates));
        verify(hearings).fix(CASE, HearingKind.RECORDING, new When(recordingOn, null, "Harbour Crown Court"));
        verifyNoMoreInteractions(hearings);
    }

    @Test
    void startsTheDutyToTellTheYoungPerson() {
        decided(Map.of());

        verify(limits).start(CASE, "SMA-INFORM", DECIDED, "recordCourtDirections");
        verify(limits).start(CASE, "VC-R8-SM", DECIDED, "recordCourtDirections");
    }

    private void marked(Marking... markings) {
        verify(measures).mark(CASE, Occasion.directed(DIRECTION, DECIDED), List.of(markings));
    }

    private void inForce(Measure... directed) {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Arrays.stream(directed)
                        .collect(Collectors.toMap(Function.identity(), any -> MeasureStatus.ARRANGED))));
    }

    private void decided(Map<String, ?> more) {
        var answers = answers(more);
        answers.values()
                .putAll(Map.of(
                        "directions", "granted",
                        "decidedOn", DECIDED.toString(),
                        "optOutDecision", "notAsked",
                        "reasons", "Reasons of the court"));
        when(records.latest(SubmissionOf.RUN, "recordCourtDirections")).thenReturn(answers);
        directions.record(SubmissionOf.RUN);
    }
}
