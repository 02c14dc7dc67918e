package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourtsDirectionsTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);

    private final CaseRecords records = mock(CaseRecords.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final Hearings hearings = mock(Hearings.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final CourtsDirections directions = new CourtsDirections(
            records,
            measures,
            hearings,
            limits,
            new LegalToday(Clock.fixed(Instant.parse(TODAY + "T09:00:00Z"), ZoneOffset.UTC)));

    @BeforeEach
    void anApplicationToACourt() {
        when(records.latest(CASE, "draftApplication")).thenReturn(answers(Map.of("court", "Harbour Crown Court")));
    }

    @Test
    void marksEachMeasureAsTheCourtDecided() {
        decided(Map.of("courtScreens", "refused", "courtLiveLink", "granted", "courtIntermediary", "ownMotion"));

        verify(measures).mark(CASE, Measure.SCREENS, MeasureStatus.REFUSED);
        verify(measures).mark(CASE, Measure.LIVE_LINK, MeasureStatus.GRANTED);
        verify(measures).mark(CASE, Measure.INTERMEDIARY, MeasureStatus.GRANTED);
        verify(measures, never()).mark(eq(CASE), eq(Measure.EVIDENCE_IN_PRIVATE), any());
        verifyNoInteractions(hearings);
    }

    @Test
    void dischargesAMeasureInForceThatTheCourtTakesAway() {
        when(measures.isInForce(CASE, Measure.SCREENS)).thenReturn(true);
        when(measures.isInForce(CASE, Measure.LIVE_LINK)).thenReturn(true);
        decided(Map.of("courtScreens", "refused", "courtLiveLink", "granted"));

        verify(measures).mark(CASE, Measure.SCREENS, MeasureStatus.DISCHARGED);
        verify(measures, never()).mark(eq(CASE), eq(Measure.LIVE_LINK), any());
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
        verify(measures).keep(CASE, new CourtDecision(DECIDED, "granted", "notAsked", dates));
        verify(hearings)
                .fix(
                        CASE,
                        HearingKind.GROUND_RULES_HEARING,
                        new When(dates.groundRulesOn(), null, "Harbour Crown Court"));
        verify(hearings).fix(CASE, HearingKind.RECORDING, new When(dates.recordingOn(), null, "Harbour Crown Court"));
    }

    @Test
    void startsTheDutyToTellTheYoungPerson() {
        decided(Map.of());

        verify(limits).start(CASE, "SMA-INFORM", DECIDED, "recordCourtDirections");
        verify(limits).start(CASE, "VC-R8-SM", DECIDED, "recordCourtDirections");
    }

    private void decided(Map<String, ?> more) {
        var answers = answers(more);
        answers.values()
                .putAll(Map.of("directions", "granted", "decidedOn", DECIDED.toString(), "optOutDecision", "notAsked"));
        when(records.latest(CASE, "recordCourtDirections")).thenReturn(answers);
        directions.record(CASE);
    }
}
