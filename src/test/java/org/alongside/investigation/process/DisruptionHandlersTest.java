package org.alongside.investigation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Rounds;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.investigation.domain.RegisterInMemory;
import org.alongside.investigation.domain.Standing;
import org.alongside.investigation.domain.Term;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.RealRules;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisruptionHandlersTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private final DisruptionRegister register = new RegisterInMemory().on(CaseFile.today());
    private final DisruptionMeasureSteps steps =
            new DisruptionMeasureSteps(register, mock(Rounds.class), CaseFile.today());

    @Test
    void entersWhatIsSoughtAndThenIssued() {
        choose("hotelNotice");
        assertThat(newest().standing()).isEqualTo(Standing.SOUGHT);
        obtain("yes", "2026-03-31");
        assertThat(newest().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(newest().tool()).isEqualTo(DisruptionTool.HOTEL_NOTICE);
        assertThat(newest().lastDay()).contains(LAST_DAY);
        assertThat(newest().reviewOn()).contains(LocalDate.of(2026, 3, 17));
    }

    @Test
    void neverRunsOutByItselfWithoutALastDay() {
        choose("abductionWarningNotice");
        obtain("none", "2026-03-31");
        assertThat(newest().lastDay()).isEmpty();
        assertThat(newest().reviewOn()).contains(LAST_DAY);
        assertThat(steps.expiryDate(CaseFile.CASE.toString(), CaseFile.RUN.id()))
                .isAfter("2100-01-01");
    }

    @Test
    void refusesALastDayBeforeTheIssue() {
        choose("hotelNotice");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> obtain("yes", "2026-01-31"))
                .returns("expiresOn", Refusal::field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hotelNotice               | 2026-08-01 | 2026-08-02 | The last day must be 1 August 2026 or earlier: the law says 6 months (ASBCPA 2014 ss.116-118)
                    closureNuisance           | 2026-05-01 | 2026-05-02 | The last day must be 1 May 2026 or earlier: the law says 3 months (ASBCPA 2014 ss.76-80, not verified)
                    closureSexOffences        | 2026-05-01 | 2026-05-02 | The last day must be 1 May 2026 or earlier: the law says 3 months (SOA 2003 Pt 2A, not verified)
                    policeProtection          | 2026-02-04 | 2026-02-05 | The last day must be 4 February 2026 or earlier: the law says 3 calendar days (Children Act 1989 s.46, not verified)
                    emergencyProtectionOrder  | 2026-02-09 | 2026-02-10 | The last day must be 9 February 2026 or earlier: the law says 8 calendar days (Children Act 1989 s.44, not verified)
                    slaveryRiskOrder          | 2028-01-31 | 2028-01-30 | The last day must be 31 January 2028 or later: the law says 24 months (MSA 2015 s.23)
                    slaveryPreventionOrder    | 2031-01-31 | 2031-01-30 | The last day must be 31 January 2031 or later: the law says 60 months (MSA 2015 ss.14-15)
                    sexualRiskOrder           | 2028-01-31 | 2028-01-30 | The last day must be 31 January 2028 or later: the law says 24 months (SOA 2003 s.122A, not verified)
                    sexualHarmPreventionOrder | 2031-01-31 | 2031-01-30 | The last day must be 31 January 2031 or later: the law says 60 months (SOA 2003 s.103A, not verified)
                    """)
    void takesTheLastLawfulDayAndRefusesTheNext(String tool, String lawful, String unlawful, String problem) {
        choose(tool);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> obtain("yes", unlawful))
                .withMessage(problem)
                .returns("expiresOn", Refusal::field);
        obtain("yes", lawful);
        assertThat(newest().lastDay()).contains(LocalDate.parse(lawful));
    }

    @Test
    void extendsAnEmergencyProtectionOrderBySevenDaysAndNotByAnotherEight() {
        register.seek(CaseFile.RUN, DisruptionTool.EMERGENCY_PROTECTION_ORDER);
        register.issue(CaseFile.RUN, Term.until(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 9)));
        choose("emergencyProtectionOrder");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> obtain("yes", "2026-02-09"))
                .withMessageContaining("7 calendar days");
        obtain("yes", "2026-02-08");
        assertThat(newest().lastDay()).contains(LocalDate.of(2026, 2, 8));
    }

    @Test
    void refusesAMeasureWithoutALastDayWhereTheLawNamesALongest() {
        choose("closureNuisance");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> obtain("furtherOrder", "2026-03-31"))
                .returns("hasExpiry", Refusal::field);
    }

    @Test
    void refusesToLeaveAMeasureInForceUnwatched() {
        inForce();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choose("none"))
                .returns("tool", Refusal::field);
    }

    @Test
    void letsNoMeasureBeSoughtWhenNoneIsInForce() {
        choose("none");
        assertThat(register.of(CaseFile.CASE)).isEmpty();
    }

    @Test
    void looksAgainBeforeTheLastDay() {
        inForce();
        review("2026-03-30");
        assertThat(newest().reviewOn()).contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void refusesToLookAgainOnOrAfterTheLastDay() {
        inForce();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> review("2026-03-31"))
                .returns("nextReviewDate", Refusal::field);
    }

    @Test
    void refusesToLookAgainToday() {
        inForce();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> review("2026-03-02"))
                .returns("nextReviewDate", Refusal::field);
    }

    @Test
    void closesATermThatRanOutWhileItsRenewalWasRefused() {
        register.seek(CaseFile.RUN, DisruptionTool.HOTEL_NOTICE);
        register.issue(CaseFile.RUN, Term.until(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)));
        steps.countRenewal(CaseFile.CASE.toString(), CaseFile.RUN.id());
        assertThat(steps.recordRefusal(CaseFile.CASE.toString(), CaseFile.RUN.id()))
                .isEqualTo("over");
        assertThat(register.of(CaseFile.CASE))
                .extracting(DisruptionMeasure::standing)
                .containsExactly(Standing.NOT_ISSUED, Standing.EXPIRED);
    }

    private DisruptionMeasure newest() {
        return register.of(CaseFile.CASE).get(0);
    }

    private void inForce() {
        register.seek(CaseFile.RUN, DisruptionTool.HOTEL_NOTICE);
        register.issue(CaseFile.RUN, Term.until(LocalDate.of(2026, 2, 1), LAST_DAY));
    }

    private void choose(String tool) {
        send(new ChooseDisruptionTool(register), Map.of("tool", tool));
    }

    private void obtain(String hasExpiry, String until) {
        send(
                new ObtainMeasure(register, new LawfulTerms(RealRules.tried()), mock(MeasureLimits.class)),
                Map.of("issue", "issued", "issuedOn", "2026-02-01", "hasExpiry", hasExpiry, "expiresOn", until));
    }

    private void review(String next) {
        send(new ReviewMeasure(register), Map.of("measureReview", "goesOn", "nextReviewDate", next));
    }

    private static void send(TaskHandler handler, Map<String, Object> values) {
        Submission sent = CaseFile.sent(handler.task(), values);
        assertThat(handler.submit(sent)).isEmpty();
    }
}
