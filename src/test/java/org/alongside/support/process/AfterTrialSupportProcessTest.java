package org.alongside.support.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isA;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.support.RetentionBegan;
import org.alongside.support.domain.RetentionRule;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.ProcessWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

/** Every way through the support after the trial. */
class AfterTrialSupportProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("after-trial-support");

    private final CaseRecords records = mock(CaseRecords.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final RetentionRule retention = mock(RetentionRule.class);
    private final Rounds rounds = mock(Rounds.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final UUID caseId = WALK.caseId();

    @BeforeEach
    void startTheSupport() {
        when(calendars.startOf(any(), any())).thenReturn(Date.from(NOW));
        when(records.latest(any(UUID.class), any())).thenReturn(Answers.NONE);
        when(retention.name()).thenReturn("support-records-75-years");
        when(retention.reviewOn(any())).thenReturn(LocalDate.of(2036, 3, 2));
        when(retention.keptUntil(any())).thenReturn(LocalDate.of(2101, 3, 2));
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        WALK.with(
                "afterTrialSupport", new AfterTrialSupportSteps(records, calendars, retention, rounds, today, events));
        WALK.start();
    }

    @Test
    void settlesWhatIsOpenSideBySide() {
        WALK.complete(
                "agreeAfterTrialPlan",
                Map.of("compensation", "wanted", "contactScheme", "refer", "adultServices", "needed"));
        assertThat(WALK.openTasks())
                .containsExactly("helpWithCompensation", "moveToAdultServices", "referToVictimContact");

        WALK.complete("helpWithCompensation")
                .complete("moveToAdultServices")
                .complete("referToVictimContact")
                .complete("confirmVictimContact");

        assertThat(WALK.openTasks()).containsExactly("reviewContact");
    }

    @Test
    void endsWithContactAsTheYoungPersonsChoice() {
        nothingOpen();
        for (int round = 0; round < 2; round++) {
            WALK.complete("reviewContact", "contactChoice", "keepInTouch").timer("nextContactDue");
        }
        verify(rounds, times(2)).count(caseId, "countContact");

        WALK.complete("reviewContact", "contactChoice", "whenTheyAsk").complete("reviewCaseLessons");

        assertThat(WALK.isOver()).isTrue();
        verify(events).publishEvent(isA(RetentionBegan.class));
    }

    @Test
    void followsEachAppealToItsEnd() {
        for (int appeal = 0; appeal < 2; appeal++) {
            appealed("dismissed").complete("explainAppealResult");
        }

        assertThat(WALK.openTasks()).containsExactly("agreeAfterTrialPlan");
    }

    @Test
    void saysWhenTheAppealOrdersARetrial() {
        appealed("retrial").complete("explainAppealResult");

        assertThat(WALK.openTasks()).containsExactly("agreeAfterTrialPlan");
    }

    @Test
    void aRetrialIsNotLostToAnotherAppealThatIsDismissed() {
        appealed("retrial").message("appeal-lodged").complete("explainAppeal");

        WALK.complete("recordAppealResult", "appealResult", "dismissed");

        assertThat(WALK.wordsAt("explainAppealResult", "appealResult"))
                .containsExactlyInAnyOrder("retrial", "dismissed");
        int before = WALK.taken("retrial");
        WALK.complete("explainAppealResult").complete("explainAppealResult");
        assertThat(WALK.taken("retrial")).isEqualTo(before + 1);
    }

    private static ProcessWalk appealed(String result) {
        return WALK.message("appeal-lodged")
                .complete("explainAppeal")
                .complete("recordAppealResult", "appealResult", result);
    }

    private void nothingOpen() {
        WALK.complete(
                "agreeAfterTrialPlan",
                Map.of("compensation", "notWanted", "contactScheme", "notOpen", "adultServices", "notNeeded"));
    }
}
