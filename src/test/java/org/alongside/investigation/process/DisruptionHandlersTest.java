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
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.Test;

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
        choose("closureNuisance");
        obtain("none", "2026-03-31");
        assertThat(newest().lastDay()).isEmpty();
        assertThat(newest().reviewOn()).contains(LAST_DAY);
        assertThat(steps.expiryDate(CaseFile.CASE.toString())).isAfter("2100-01-01");
    }

    @Test
    void refusesALastDayBeforeTheIssue() {
        choose("hotelNotice");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> obtain("yes", "2026-01-31"))
                .returns("expiresOn", Refusal::field);
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
        register.seek(CaseFile.CASE, DisruptionTool.HOTEL_NOTICE);
        register.issue(CaseFile.CASE, Term.until(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)));
        steps.countRenewal(CaseFile.CASE.toString());
        assertThat(steps.recordRefusal(CaseFile.CASE.toString())).isEqualTo("none");
        assertThat(register.of(CaseFile.CASE))
                .extracting(DisruptionMeasure::standing)
                .containsExactly(Standing.NOT_ISSUED, Standing.EXPIRED);
    }

    private DisruptionMeasure newest() {
        return register.of(CaseFile.CASE).get(0);
    }

    private void inForce() {
        register.seek(CaseFile.CASE, DisruptionTool.HOTEL_NOTICE);
        register.issue(CaseFile.CASE, Term.until(LocalDate.of(2026, 2, 1), LAST_DAY));
    }

    private void choose(String tool) {
        send(new ChooseDisruptionTool(register), Map.of("tool", tool));
    }

    private void obtain(String hasExpiry, String until) {
        send(
                new ObtainMeasure(register),
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
