package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The live link was applied for and granted; of everything else the court's form says that nobody asked for it. */
class NotAskedForTest {

    private final CaseRecords records = mock();
    private final SpecialMeasures measures = mock();
    private final Departures departures = mock();
    private final Cases cases = mock();
    private final RecordCourtDirections handler =
            new RecordCourtDirections(records, measures, departures, mock(), mock(), cases, mock());
    private final Map<String, Object> answers = new HashMap<>();

    @BeforeEach
    void onlyTheLiveLinkIsAskedFor() {
        when(records.latest(SubmissionOf.RUN, "draftApplication"))
                .thenReturn(answers(Map.of("applyLiveLink", "askedAsWished")));
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of()));
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example"));
        for (Measure measure : Measure.values()) {
            answers.put(measure.field("court"), "notAskedFor");
        }
        answers.putAll(Map.of(
                "directions", "granted",
                "decidedOn", TODAY.toString(),
                "optOutDecision", "notAsked",
                "courtLiveLink", "granted",
                "section27Directed", "no",
                "section28Directed", "no"));
    }

    @Test
    void isNoAnswerForWhatWasAppliedForUnlessADirectionStandsAnyway() {
        answers.putAll(Map.of("courtLiveLink", "notAskedFor", "courtScreens", "ownMotion"));
        assertThatRefusedAt("courtLiveLink");

        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(Measure.LIVE_LINK, MeasureStatus.GRANTED)));
        submit();
    }

    @Test
    void needsAReasonWhereTheyWishIt() {
        var others = EnumSet.complementOf(EnumSet.of(Measure.LIVE_LINK));
        when(departures.leftWithout(CASE, others)).thenReturn(Map.of(Measure.SCREENS, "wants"));
        assertThatRefusedAt("departureReason");

        answers.put("departureReason", "They wished it after the draft");
        submit();
        var reason = new Departures.Reason("wants", "They wished it after the draft");
        verify(departures).keep(CASE, DepartureStep.COURT, TODAY, Map.of(Measure.SCREENS, reason));
    }

    private void assertThatRefusedAt(String field) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::submit).returns(field, Refusal::field);
    }

    private void submit() {
        handler.submit(task("recordCourtDirections", Actors.with(Role.CPS_CASEWORKER), answers));
    }
}
