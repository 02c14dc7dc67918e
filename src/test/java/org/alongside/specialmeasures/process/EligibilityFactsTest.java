package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EligibilityFactsTest {

    private static final LocalDate BORN = LocalDate.of(2011, 11, 24);

    private final CaseRecords records = mock(CaseRecords.class);
    private final Cases cases = mock(Cases.class);
    private final EligibilityFacts facts = new EligibilityFacts(
            records, cases, new LegalToday(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC)));

    @BeforeEach
    void aCaseOfWhichLittleIsKnown() {
        when(records.latest(eq(CASE), any())).thenReturn(Answers.NONE);
        when(cases.byId(CASE))
                .thenReturn(new CaseView(
                        CASE,
                        "AL-7K3M-2QX",
                        Stage.SPECIAL_MEASURES,
                        LocalDate.of(2026, 11, 1),
                        "Jo",
                        "Marsh",
                        BORN,
                        null,
                        null,
                        null,
                        LocalDate.of(2025, 3, 1),
                        null,
                        UUID.randomUUID()));
    }

    @Test
    void takesTheAgeOfTodayWhenNobodySaysHowOldTheyWillBe() {
        assertThat(facts.of(CASE)).isEqualTo(Map.of("accused", false, "ageAtHearing", 14));
    }

    @Test
    void takesWhatThePoliceConfirmedLast() {
        said("discussSpecialMeasures", Map.of("ageAtHearing", 15));
        said("confirmMg2", Map.of("ageAtHearing", 16));

        assertThat(facts.of(CASE)).containsEntry("ageAtHearing", 16);
    }

    @Test
    void knowsAComplainantOfASexualOffenceByTheCharge() {
        said("decideCharge", Map.of("offenceKind", "rape"));

        assertThat(facts.of(CASE)).containsEntry("complainantOfSexualOffence", true);
    }

    @Test
    void leavesOpenWhatAnotherOffenceMeans() {
        said("decideCharge", Map.of("offenceKind", "other"));

        assertThat(facts.of(CASE)).doesNotContainKey("complainantOfSexualOffence");
    }

    @Test
    void readsTheGroundsOfTheMg2() {
        said("discussSpecialMeasures", Map.of("grounds", List.of("S17_FEAR", "S17_DA")));

        assertThat(facts.of(CASE))
                .containsEntry("fearOrDistress", true)
                .containsEntry("qualityLikelyDiminished", true)
                .containsEntry("complainantOfDomesticAbuseOffence", true);
    }

    @Test
    void knowsWhetherTheInterviewWasRecordedBeforeTheEighteenthBirthday() {
        said("discussSpecialMeasures", Map.of("recordingDate", "2029-11-24"));
        assertThat(facts.of(CASE)).containsEntry("under18WhenRecorded", false);

        said("discussSpecialMeasures", Map.of("recordingDate", "2029-11-23"));
        assertThat(facts.of(CASE)).containsEntry("under18WhenRecorded", true);
    }

    private void said(String task, Map<String, ?> values) {
        when(records.latest(CASE, task)).thenReturn(answers(values));
    }
}
