package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCourtDirectionsTest {

    private final CaseRecords records = mock(CaseRecords.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final Departures departures = mock(Departures.class);
    private final CasePeople people = mock(CasePeople.class);
    private final Cases cases = mock(Cases.class);
    private final DraftToRead toRead = mock();
    private final RecordCourtDirections handler = new RecordCourtDirections(
            records,
            measures,
            departures,
            new LinkSupporter(people, cases),
            mock(ApplicationRules.class),
            cases,
            toRead);
    private final Map<String, Object> answers = new HashMap<>();

    @BeforeEach
    void everythingGrantedAsAskedFor() {
        inForce();
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example"));
        when(records.latest(SubmissionOf.RUN, "draftApplication"))
                .thenReturn(answers(Map.of(
                        "applicationRoute", "application",
                        "applyLiveLink", "askedAsWished",
                        "applyRecordedInterview", "askedAsWished",
                        "applyRecordedCrossExamination", "askedAsWished")));
        for (Measure measure : Measure.values()) {
            answers.put(measure.field("court"), "notAskedFor");
        }
        answers.putAll(Map.of(
                "directions", "granted",
                "decidedOn", "2026-11-23",
                "optOutDecision", "notAsked",
                "courtLiveLink", "granted",
                "courtRecordedInterview", "granted",
                "courtRecordedCrossExamination", "granted",
                "section27Directed", "yes",
                "section28Directed", "yes"));
        answers.putAll(Map.of(
                "groundRulesHearingOn", "2026-12-14",
                "recordingOn", "2026-12-21",
                "recallApplicationBy", "2027-01-11",
                "editingApplicationBy", "2027-01-18",
                "editingCompleteBy", "2027-01-25"));
    }

    @Test
    void showsWhatWasAskedFor() {
        var draft = new TaskHandler.Beside("The draft", "specialmeasures/answers", Map.of());
        when(toRead.beside(SubmissionOf.RUN)).thenReturn(List.of(draft));

        assertThat(handler.beside(SubmissionOf.RUN)).containsExactly(draft);
    }

    @Test
    void acceptsADirectionThatAgreesWithItself() {
        assertThat(submit()).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({"granted,refused", "refused,granted", "grantedInPart,granted", "applicationNeeded,granted"})
    void refusesAWholeThatItsPartsDoNotMake(String directions, String liveLink) {
        answers.put("directions", directions);
        answers.put("courtLiveLink", liveLink);

        assertThatRefusedAt("directions");
    }

    @Test
    void acceptsAGrantInPart() {
        answers.put("directions", "grantedInPart");
        answers.put("courtLiveLink", "refused");

        assertThat(submit()).isEmpty();
    }

    @Test
    void acceptsAnOptOutWithoutAnyMeasureAsAGrant() {
        withoutSection28();
        answers.putAll(Map.of("courtLiveLink", "optOutAccepted", "optOutDecision", "accepted"));
        assertThat(submit()).isEmpty();

        answers.put("courtLiveLink", "putOff");
        assertThatRefusedAt("optOutDecision");
    }

    @Test
    void acceptsAnOptOutOnlyWhereTheCourtSaysSo() {
        withoutSection28();
        answers.put("courtLiveLink", "optOutAccepted");
        assertThatRefusedAt("optOutDecision");
    }

    @ParameterizedTest
    @CsvSource({"varied", "discharged", "replaced"})
    void changesOnlyADirectionThatBinds(String word) {
        answers.put("courtScreens", word);
        assertThatRefusedAt("courtScreens");

        inForce(Measure.SCREENS);
        assertThat(submit()).isEmpty();
    }

    @Test
    void saysWhatTheCourtDecidedOnAVariationThatWasAppliedFor() {
        inForce(Measure.SCREENS);
        when(records.latest(SubmissionOf.RUN, "draftApplication"))
                .thenReturn(answers(Map.of("applyScreens", "vary", "variationAsked", "yes")));
        withoutSection28();
        answers.putAll(Map.of("courtLiveLink", "ownMotion", "courtScreens", "notAskedFor"));
        assertThatRefusedAt("courtScreens");

        answers.put("courtScreens", "varied");
        assertThat(submit()).isEmpty();
        answers.putAll(Map.of("courtScreens", "refused", "directions", "grantedInPart"));
        assertThat(submit()).isEmpty();
    }

    @Test
    void dischargesNoSection27FromUnderASection28ThatStands() {
        inForce(Measure.RECORDED_EVIDENCE_IN_CHIEF, Measure.RECORDED_CROSS_EXAMINATION);
        withoutSection28();
        answers.put("courtRecordedInterview", "discharged");
        assertThatRefusedAt("section27Directed");

        answers.put("courtRecordedCrossExamination", "discharged");
        assertThat(submit()).isEmpty();
    }

    @Test
    void refusesASupporterWhoIsAWitnessInTheCase() {
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example"));
        when(people.of(CASE))
                .thenReturn(List.of(
                        new CasePerson("family", "Mary Lee", null), new CasePerson("witness", "Sam Hill", null)));
        answers.putAll(Map.of("courtLiveLinkSupporter", "ownMotion", "supporterSpecified", "Her friend SAM  HILL"));
        assertThatThrownBy(this::submit).isInstanceOf(Refusal.class).hasMessageContaining("Sam Hill is a witness");

        answers.put("supporterSpecified", "Mary Lee");
        assertThat(submit()).isEmpty();
    }

    @Test
    void wantsAReasonForEachDirectionAgainstAWishAndKeepsIt() {
        when(departures.contrary(eq(CASE), any())).thenReturn(Map.of(Measure.LIVE_LINK, "doesNotWant"));
        assertThatRefusedAt("departureReason");

        answers.put("departureReason", "The primary rule");
        assertThat(submit()).isEmpty();
        var reason = new Departures.Reason("doesNotWant", "The primary rule");
        verify(departures).keep(CASE, DepartureStep.COURT, TODAY, Map.of(Measure.LIVE_LINK, reason));
    }

    @Test
    void grantsWhatNobodyAskedForOnlyOfTheCourtsOwnMotion() {
        answers.put("courtScreens", "granted");
        assertThatRefusedAt("courtScreens");

        answers.put("courtScreens", "ownMotion");
        assertThat(submit()).isEmpty();
    }

    @Test
    void directsSection28OnlyWithSection27() {
        answers.putAll(Map.of("section27Directed", "no", "courtRecordedInterview", "putOff"));
        assertThatRefusedAt("section27Directed");

        inForce(Measure.RECORDED_EVIDENCE_IN_CHIEF);
        assertThat(submit()).isEmpty();
    }

    @Test
    void refusesTwoDifferentAnswersOnSection28() {
        answers.put("section28Directed", "no");

        assertThatRefusedAt("section28Directed");
    }

    @ParameterizedTest
    @CsvSource({
        "groundRulesHearingOn",
        "recordingOn",
        "recallApplicationBy",
        "editingApplicationBy",
        "editingCompleteBy"
    })
    void needsEachOfTheFiveDates(String date) {
        answers.remove(date);

        assertThatRefusedAt(date);
    }

    @Test
    void movesOneDateOnlyOfADirectionInForceAndOnlyWithinTheOrder() {
        inForce(Measure.RECORDED_EVIDENCE_IN_CHIEF, Measure.RECORDED_CROSS_EXAMINATION);
        moved("recordingOn", "2026-12-22");
        assertThatRefusedAt("section28Directed");

        LocalDate day = LocalDate.of(2026, 12, 14);
        when(measures.section28Dates(CASE))
                .thenReturn(Optional.of(new Section28Dates(
                        day, day.plusDays(7), day.plusDays(28), day.plusDays(35), day.plusDays(42))));
        assertThat(submit()).isEmpty();

        moved("recordingOn", day.minusDays(1).toString());
        assertThatRefusedAt("recordingOn");
    }

    @Test
    void refusesDatesInTheWrongOrder() {
        answers.put("recordingOn", "2026-12-13");
        assertThatRefusedAt("recordingOn");
    }

    @Test
    void makesNobodyOf18EligibleByAgeAlone() {
        LocalDate decidedOn = LocalDate.of(2026, 11, 23);
        answers.put("eligibleBy", "ageAlone");
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example", decidedOn.minusYears(18)));
        assertThatRefusedAt("eligibleBy");

        when(cases.byId(CASE))
                .thenReturn(CaseFile.witness(
                        "Robin", "Example", decidedOn.minusYears(18).plusDays(1)));
        assertThat(submit()).isEmpty();
    }

    @ParameterizedTest(name = "screen {0}, said {1}: {2}")
    @CsvSource({
        "ownMotion, yes, true",
        "notAskedFor, yes, false",
        "notAskedFor, notWanted, true",
        "notAskedFor, notBetter, true",
        "ownMotion, notWanted, false",
        "notAskedFor, notInCourtroom, false"
    })
    void comparesTheScreenInsteadOfTheLiveLinkWithTheDecisionOnScreens(String screens, String said, boolean agrees) {
        withoutSection28();
        answers.putAll(Map.of(
                "courtLiveLink",
                "optOutAccepted",
                "optOutDecision",
                "accepted",
                "courtScreens",
                screens,
                "screenInstead",
                said));
        if (agrees) {
            assertThat(submit()).isEmpty();
        } else {
            assertThatRefusedAt("screenInstead");
        }
    }

    @Test
    void takesAScreenThatIsInForceAsDirectedInsteadOfTheLiveLink() {
        inForce(Measure.SCREENS);
        withoutSection28();
        answers.putAll(Map.of("courtLiveLink", "optOutAccepted", "optOutDecision", "accepted", "screenInstead", "yes"));
        assertThat(submit()).isEmpty();
    }

    private void inForce(Measure... directed) {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Arrays.stream(directed)
                        .collect(Collectors.toMap(Function.identity(), any -> MeasureStatus.GRANTED))));
    }

    private void moved(String date, String day) {
        withoutSection28();
        List.of("groundRulesHearingOn", "recallApplicationBy", "editingApplicationBy", "editingCompleteBy")
                .forEach(answers::remove);
        answers.putAll(Map.of(
                "courtRecordedCrossExamination",
                "varied",
                "section28Directed",
                "moved",
                "datesMoved",
                List.of(date),
                date,
                day));
    }

    private void withoutSection28() {
        answers.putAll(Map.of(
                "courtRecordedInterview", "putOff",
                "courtRecordedCrossExamination", "putOff",
                "section27Directed", "no",
                "section28Directed", "no"));
    }

    private void assertThatRefusedAt(String field) {
        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private Map<String, Object> submit() {
        return handler.submit(task("recordCourtDirections", Actors.with(Role.CPS_CASEWORKER), answers));
    }
}
