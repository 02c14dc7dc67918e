package org.alongside.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.Run;
import org.alongside.investigation.DisruptionMeasureChanged;
import org.alongside.testing.CaseFile;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Tables
@RecordApplicationEvents
class DisruptionRegisterTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    private DisruptionRegister register;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void haveACase() {
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name,
                            date_of_birth, opened_on, stage_since, organisation_id)
                        values (:id, 0, 'AL-TEST-123', 'INVESTIGATION', 'x', 'x', 'x', :on, :on, :id)""").param("id", CaseFile.CASE).param("on", ISSUED).update();
    }

    @Test
    void keepsEachTermWithItsDays() {
        register.seek(CaseFile.RUN, DisruptionTool.SEXUAL_RISK_ORDER);
        register.issue(CaseFile.RUN, Term.until(ISSUED, LAST_DAY));
        register.seekRenewal(CaseFile.RUN);
        register.issue(CaseFile.RUN, Term.until(ISSUED.plusDays(20), LAST_DAY.plusYears(1)));
        assertThat(register.of(CaseFile.CASE))
                .extracting(DisruptionMeasure::standing)
                .containsExactly(Standing.IN_FORCE, Standing.RENEWED);
        assertThat(register.binding(CaseFile.RUN).orElseThrow().lastDay()).contains(LAST_DAY.plusYears(1));
        assertThat(register.binding(Run.outside(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsTheMeasuresOfTwoRunsApart() {
        Run other = new Run(CaseFile.CASE, "run-2");
        register.seek(CaseFile.RUN, DisruptionTool.SEXUAL_RISK_ORDER);
        register.issue(CaseFile.RUN, Term.until(ISSUED, LAST_DAY));
        register.seek(other, DisruptionTool.HOTEL_NOTICE);
        register.issue(other, Term.until(ISSUED, LAST_DAY.plusDays(1)));

        register.close(other);

        assertThat(register.inForce(other)).isEmpty();
        assertThat(register.inForce(CaseFile.RUN).orElseThrow().tool()).isEqualTo(DisruptionTool.SEXUAL_RISK_ORDER);
    }

    @Test
    void tellsOfEveryChange() {
        register.seek(CaseFile.RUN, DisruptionTool.SEXUAL_RISK_ORDER);
        register.refuse(CaseFile.RUN);
        assertThat(events.stream(DisruptionMeasureChanged.class))
                .extracting(DisruptionMeasureChanged::standing)
                .containsExactly("sought", "notIssued");
    }
}
