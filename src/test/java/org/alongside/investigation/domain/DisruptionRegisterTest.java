package org.alongside.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.TestCipher;
import org.alongside.access.migration.V002__sessions;
import org.alongside.cases.LegalToday;
import org.alongside.investigation.DisruptionMeasureChanged;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:disruption;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "spring.datasource.username=sa",
            "spring.jpa.properties.hibernate.connection.provider_disables_autocommit=false",
            "spring.datasource.hikari.auto-commit=true"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({TestCipher.class, V002__sessions.class, DisruptionRegister.class, DisruptionRegisterTest.Today.class})
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
        register.seek(CaseFile.CASE, DisruptionTool.SEXUAL_RISK_ORDER);
        register.issue(CaseFile.CASE, Term.until(ISSUED, LAST_DAY));
        register.seekRenewal(CaseFile.CASE);
        register.issue(CaseFile.CASE, Term.until(ISSUED.plusDays(20), LAST_DAY.plusYears(1)));
        assertThat(register.of(CaseFile.CASE))
                .extracting(DisruptionMeasure::standing)
                .containsExactly(Standing.IN_FORCE, Standing.RENEWED);
        assertThat(register.binding(CaseFile.CASE).orElseThrow().lastDay()).contains(LAST_DAY.plusYears(1));
        assertThat(register.binding(UUID.randomUUID())).isEmpty();
    }

    @Test
    void tellsOfEveryChange() {
        register.seek(CaseFile.CASE, DisruptionTool.SEXUAL_RISK_ORDER);
        register.refuse(CaseFile.CASE);
        assertThat(events.stream(DisruptionMeasureChanged.class))
                .extracting(DisruptionMeasureChanged::standing)
                .containsExactly("sought", "notIssued");
    }

    static class Today {

        @Bean
        LegalToday today() {
            return CaseFile.today();
        }
    }
}
