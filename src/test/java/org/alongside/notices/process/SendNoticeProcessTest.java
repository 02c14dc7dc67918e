package org.alongside.notices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.NoticeBook;
import org.alongside.notices.sending.SafeToContact;
import org.alongside.testing.ProcessWalk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendNoticeProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("send-notice");

    private static final UUID CASE = WALK.caseId();
    private static final UUID NOTICE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Recipient JO = new Recipient("email", "jo@example.org");

    private final NoticeBook notices = mock(NoticeBook.class);
    private final SafeToContact safeToContact = mock(SafeToContact.class);
    private final Cases cases = mock(Cases.class);

    @BeforeEach
    void contactIsSafe() {
        var witnessCase = mock(CaseView.class);
        when(witnessCase.reference()).thenReturn("AL-7K3M-2QX");
        when(cases.byId(CASE)).thenReturn(witnessCase);
        when(notices.prepare(CASE, "trialDate")).thenReturn(NOTICE);
        when(safeToContact.decide(CASE)).thenReturn(Optional.of(JO));
        when(safeToContact.recipient(CASE)).thenReturn(Optional.of(JO));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        WALK.with("sendNotice", new SendNoticeSteps(notices, safeToContact, cases, clock));
    }

    @Test
    void endsWhenTheNoticeIsDelivered() {
        var process = wanted();

        verify(notices).queue(NOTICE, "AL-7K3M-2QX", JO, NOW);
        WALK.message("notice-delivery-reported", Map.of("delivery", "delivered"));

        assertThat(WALK.word(process, "noticeId")).isEqualTo(NOTICE.toString());
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void waitsLongerBeforeEachAttemptAndThenAPersonTells() {
        when(notices.countAttempt(NOTICE)).thenReturn(1, 2, 3);
        when(notices.attempts(NOTICE)).thenReturn(0, 1, 2);
        wanted();

        WALK.message("notice-delivery-reported", Map.of("delivery", "failed"));
        verify(notices).queue(NOTICE, "AL-7K3M-2QX", JO, NOW.plus(Duration.ofMinutes(10)));
        WALK.message("notice-delivery-reported", Map.of("delivery", "failed"));
        verify(notices).queue(NOTICE, "AL-7K3M-2QX", JO, NOW.plus(Duration.ofHours(1)));
        WALK.message("notice-delivery-reported", Map.of("delivery", "failed"));

        verify(notices).giveUp(NOTICE);
        WALK.complete("tellAnotherWay");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void countsANoticeThatNobodyReportsAsFailedAfterADay() {
        when(notices.countAttempt(NOTICE)).thenReturn(3);
        wanted();

        assertThat(WALK.dueOf("deliveryOverdueReached")).isEqualTo(Date.from(NOW.plus(Duration.ofDays(1))));
        WALK.timer("deliveryOverdueReached");

        assertThat(WALK.openTasks()).containsExactly("tellAnotherWay");
    }

    @Test
    void holdsANoticeUntilContactIsSafe() {
        when(safeToContact.decide(CASE)).thenReturn(Optional.empty(), Optional.empty(), Optional.of(JO));
        wanted();

        WALK.complete("resolveHeldNotice", "heldNotice", "safeNow")
                .complete("resolveHeldNotice", "heldNotice", "safeNow");

        verify(notices, times(2)).hold(NOTICE);
        verify(notices, times(2)).countSafetyCheck(NOTICE);
        verify(notices).queue(any(), any(), any(), any());
    }

    @Test
    void letsAPersonTellWhatMustNotBeSent() {
        when(safeToContact.decide(CASE)).thenReturn(Optional.empty());
        wanted();

        WALK.complete("resolveHeldNotice", "heldNotice", "tellAnotherWay").complete("tellAnotherWay");

        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void cancelsAHeldNotice() {
        when(safeToContact.decide(CASE)).thenReturn(Optional.empty());
        wanted();

        WALK.complete("resolveHeldNotice", "heldNotice", "cancel");

        verify(notices).cancel(NOTICE);
        assertThat(WALK.isOver()).isTrue();
    }

    private static ProcessInstance wanted() {
        return WALK.start(Map.of("notice", "trialDate"));
    }
}
