package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.Run;
import org.alongside.safety.RiskGrade;
import org.alongside.safety.domain.Intimidation;
import org.alongside.safety.domain.IntimidationRisk;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two runs of the same process in one case never read each other's rows. */
@Tables
class RunsTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000250");
    private static final Run SCHOOL = new Run(CASE, "run-school");
    private static final Run HOME = new Run(CASE, "run-home");

    @Autowired
    private CaseRecords records;

    @Autowired
    private Intimidation intimidation;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void haveACase() {
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name,
                            date_of_birth, opened_on, stage_since, organisation_id)
                        values (:id, 0, 'AL-TEST-250', 'INVESTIGATION', 'x', 'x', 'x', :on, :on, :id)""")
                .param("id", CASE)
                .param("on", LocalDate.of(2026, 3, 2))
                .update();
    }

    @Test
    void answersAreFoundInTheirRunAndTheNewestInTheCase() {
        keep(SCHOOL, "sendMaterialRequest", Map.of("answerDueOn", "2026-03-20"));
        keep(HOME, "sendMaterialRequest", Map.of("answerDueOn", "2026-05-20"));

        assertThat(records.latest(SCHOOL, "sendMaterialRequest").text("answerDueOn"))
                .isEqualTo("2026-03-20");
        assertThat(records.latest(HOME, "sendMaterialRequest").text("answerDueOn"))
                .isEqualTo("2026-05-20");
        assertThat(records.latest(CASE, "sendMaterialRequest").text("answerDueOn"))
                .isEqualTo("2026-05-20");
        assertThat(records.of(SCHOOL, List.of("sendMaterialRequest")))
                .singleElement()
                .satisfies(kept -> assertThat(kept.run()).isEqualTo(SCHOOL));
        assertThat(records.latest(Run.outside(CASE), "sendMaterialRequest")).isEqualTo(Answers.NONE);
    }

    @Test
    void theEndOfOneRiskLeavesTheOtherOpenAndLive() {
        intimidation.grade(SCHOOL, RiskGrade.HIGH, "A reason.");
        intimidation.grade(HOME, RiskGrade.STANDARD, "A reason.");
        assertThat(intimidation.current(CASE)).hasSize(2);
        assertThat(intimidation.isLive(CASE)).isTrue();

        intimidation.end(HOME);

        assertThat(intimidation.latest(SCHOOL)).get().matches(IntimidationRisk::isOpen);
        assertThat(intimidation.current(CASE)).extracting(IntimidationRisk::run).containsExactly(SCHOOL);
        assertThat(intimidation.isLive(CASE)).isTrue();
    }

    @Test
    void aSecondReportIsLiveUntilItIsAssessedItself() {
        keep(Run.outside(CASE), "reportIntimidation", Map.of());
        keep(Run.outside(CASE), "reportIntimidation", Map.of());
        keep(SCHOOL, "assessIntimidation", Map.of());
        keep(SCHOOL, "assessIntimidation", Map.of());
        assertThat(intimidation.isLive(CASE)).isTrue();

        keep(HOME, "assessIntimidation", Map.of());
        assertThat(intimidation.isLive(CASE)).isFalse();
    }

    private void keep(Run run, String task, Map<String, Object> answers) {
        records.keep(run, new Source(task, task, "1"), new Answers(Map.copyOf(answers)), UUID.randomUUID());
    }
}
