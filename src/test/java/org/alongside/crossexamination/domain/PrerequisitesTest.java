package org.alongside.crossexamination.domain;

import static org.alongside.testing.CaseFile.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.specialmeasures.AgeAlone;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 6, 1);

    private final CaseFile file = new CaseFile();
    private final CourtDates dates = new CourtDates(file.records());
    private final SpecialMeasures measures = mock();
    private final Cases cases = mock();
    private final Prerequisites prerequisites = new Prerequisites(dates, new AgeAlone(file.records()), cases, measures);

    @BeforeEach
    void turnsEighteenInJune() {
        when(cases.byId(CASE)).thenReturn(bornOn(BIRTHDAY.minusYears(18)));
        both(MeasureStatus.GRANTED);
    }

    @Test
    void nothingIsMissingWithBothDirectionsAndFiveDatesBeforeTheBirthday() {
        directed(Map.of());

        assertThat(prerequisites.missing(CASE)).isEmpty();
        assertThat(dates.directedOn(CASE, CourtDate.RECALL)).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void keepsTheDirectionsAndTheirDatesWhenTheCourtLaterDecidesOnOtherMeasures() {
        directed(Map.of());
        both(MeasureStatus.ARRANGED);
        file.answered(
                "recordCourtDirections",
                Map.of("decidedOn", "2026-03-20", "section27Directed", "no", "section28Directed", "no"));

        assertThat(prerequisites.missing(CASE)).isEmpty();
        assertThat(dates.of(CASE, CourtDate.RECORDING)).contains(LocalDate.of(2026, 4, 20));
        assertThat(dates.directedOn(CASE, CourtDate.RECORDING)).contains(LocalDate.of(2026, 3, 1));
        assertThat(dates.directed(CASE)).isEmpty();
    }

    @Test
    void takesTheOneDateThatAVariationMovesAndLeavesTheOthers() {
        directed(Map.of());
        both(MeasureStatus.VARIED);
        file.answered(
                "recordCourtDirections",
                Map.of("decidedOn", "2026-03-20", "section28Directed", "moved", "editingCompleteBy", "2026-05-29"));

        assertThat(prerequisites.missing(CASE)).isEmpty();
        assertThat(dates.of(CASE, CourtDate.EDITING)).contains(LocalDate.of(2026, 5, 29));
        assertThat(dates.of(CASE, CourtDate.EXCLUSION)).contains(LocalDate.of(2026, 5, 4));
        assertThat(dates.directedOn(CASE, CourtDate.EDITING)).contains(LocalDate.of(2026, 3, 20));
        assertThat(dates.directed(CASE)).isEqualTo(Map.of(CourtDate.EDITING, LocalDate.of(2026, 5, 29)));
    }

    @Test
    void missesEverythingWhenTheCourtHasDirectedNothing() {
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of()));

        assertThat(prerequisites.missing(CASE)).hasSize(7);
    }

    @Test
    void missesADirectionThatWasNotGivenOrHasLapsed() {
        directed(Map.of());
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(Measure.RECORDED_CROSS_EXAMINATION, MeasureStatus.LAPSED)));

        assertThat(prerequisites.missing(CASE))
                .satisfiesExactly(
                        it -> assertThat(it).contains("section 27"),
                        it -> assertThat(it).contains("section 28"));
    }

    @Test
    void takesADateThatTheCourtHasSetSince() {
        directed(Map.of("editingCompleteBy", ""));
        assertThat(prerequisites.missing(CASE)).singleElement().asString().contains("Editing complete");

        file.answered("resolvePrerequisites", Map.of("editingCompleteBy", "2026-05-20"));

        assertThat(prerequisites.missing(CASE)).isEmpty();
        assertThat(dates.of(CASE, CourtDate.EDITING)).contains(LocalDate.of(2026, 5, 20));
    }

    @Test
    void takesTheDateOfNewDirectionsBeforeOneThatWasAddedToTheOld() {
        file.answered("resolvePrerequisites", Map.of("recordingOn", "2026-05-20"));
        directed(Map.of());

        assertThat(dates.of(CASE, CourtDate.RECORDING)).contains(LocalDate.of(2026, 4, 20));
    }

    @Test
    void missesARecordingBeforeTheBirthdayOfSomebodyEligibleByAgeAlone() {
        directed(Map.of("recordingOn", BIRTHDAY.toString()));
        assertThat(prerequisites.missing(CASE)).singleElement().asString().contains("18th birthday");

        directed(Map.of("recordingOn", BIRTHDAY.minusDays(1).toString()));
        assertThat(prerequisites.missing(CASE)).isEmpty();
    }

    @Test
    void letsTheRecordingComeAfterTheBirthdayWhereAnotherGroundHolds() {
        directed(Map.of("recordingOn", BIRTHDAY.plusDays(30).toString()));
        file.answered("confirmMg2", Map.of("eligibilityGrounds", List.of("S16_AGE", "S17_SEX")));

        assertThat(prerequisites.missing(CASE)).isEmpty();
    }

    /** YJCEA 1999 s.21(9): what counts is what the court found, and not what the police ticked. */
    @Test
    void goesByWhetherTheCourtFoundThatAgeAloneOpenedSection28() {
        directed(Map.of("recordingOn", BIRTHDAY.plusDays(30).toString()));
        found(false);
        assertThat(prerequisites.missing(CASE)).isEmpty();

        file.answered("confirmMg2", Map.of("eligibilityGrounds", List.of("S16_AGE", "S17_SEX")));
        found(true);
        assertThat(prerequisites.missing(CASE)).singleElement().asString().contains("18th birthday");
    }

    private void found(boolean byAgeAlone) {
        when(measures.decisions(CASE))
                .thenReturn(List.of(new CourtDecision(
                        CaseFile.TODAY,
                        "granted",
                        "notAsked",
                        byAgeAlone,
                        Set.of(Measure.RECORDED_CROSS_EXAMINATION),
                        null)));
    }

    private void both(MeasureStatus status) {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(
                        Measure.RECORDED_EVIDENCE_IN_CHIEF, status, Measure.RECORDED_CROSS_EXAMINATION, status)));
    }

    private void directed(Map<String, Object> otherwise) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "decidedOn", "2026-03-01",
                "section27Directed", "yes",
                "section28Directed", "yes",
                "groundRulesHearingOn", "2026-04-13",
                "recordingOn", "2026-04-20",
                "recallApplicationBy", "2026-05-04",
                "editingApplicationBy", "2026-05-04",
                "editingCompleteBy", "2026-05-18"));
        answers.putAll(otherwise);
        file.answered("recordCourtDirections", answers);
    }

    private static CaseView bornOn(LocalDate day) {
        return new CaseView(
                CASE,
                "AL-TEST-123",
                Stage.PRE_TRIAL_CROSS_EXAMINATION,
                CaseFile.TODAY,
                "Robin",
                "Example",
                day,
                null,
                null,
                null,
                CaseFile.TODAY,
                null,
                UUID.randomUUID());
    }
}
