package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCourtDirectionsTest {

    private final CaseRecords records = mock(CaseRecords.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final RecordCourtDirections handler = new RecordCourtDirections(records, measures);
    private final Map<String, Object> answers = new HashMap<>();

    @BeforeEach
    void everythingGrantedAsAskedFor() {
        when(records.latest(CASE, "draftApplication"))
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
        answers.putAll(Map.of("courtLiveLink", "notAskedFor", "optOutDecision", "accepted"));

        assertThat(submit()).isEmpty();
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
        answers.putAll(Map.of("section27Directed", "no", "courtRecordedInterview", "notAskedFor"));
        assertThatRefusedAt("section27Directed");

        when(measures.isInForce(CASE, Measure.RECORDED_EVIDENCE_IN_CHIEF)).thenReturn(true);
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
    void refusesDatesInTheWrongOrder() {
        answers.put("recordingOn", "2026-12-13");
        assertThatRefusedAt("recordingOn");
    }

    @Test
    void refusesADecisionOfTomorrow() {
        answers.put("decidedOn", "2026-11-24");
        assertThatRefusedAt("decidedOn");
    }

    private void withoutSection28() {
        answers.putAll(Map.of(
                "courtRecordedInterview", "notAskedFor",
                "courtRecordedCrossExamination", "notAskedFor",
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
