package org.alongside.notices.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.engine.ProcessSteps;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.NoticeBook;
import org.alongside.notices.sending.SafeToContact;

/** The steps of {@code send-notice}; each method is the service task or timer of the same name. A case can have several notices at once. */
@ProcessSteps("sendNotice")
public class SendNoticeSteps {

    private static final Duration OVERDUE = Duration.ofDays(1);

    /** How long to wait before each attempt; there are as many attempts as waits. */
    private static final List<Duration> WAITS = List.of(Duration.ZERO, Duration.ofMinutes(10), Duration.ofHours(1));

    private final NoticeBook notices;
    private final SafeToContact safeToContact;
    private final Cases cases;
    private final Clock clock;

    SendNoticeSteps(NoticeBook notices, SafeToContact safeToContact, Cases cases, Clock clock) {
        this.notices = notices;
        this.safeToContact = safeToContact;
        this.cases = cases;
        this.clock = clock;
    }

    /** Opens a notice of this kind and hands its id to the process. */
    public String prepareNotice(String caseId, String notice) {
        return notices.prepare(UUID.fromString(caseId), notice).toString();
    }

    /** {@code send} or {@code hold}; the answer is kept with its reason. */
    public String decideSafeToContact(String caseId, String noticeId) {
        Optional<Recipient> to = safeToContact.decide(UUID.fromString(caseId));
        if (to.isEmpty()) {
            notices.hold(UUID.fromString(noticeId));
        }
        return to.isPresent() ? "send" : "hold";
    }

    /** Writes one outbox row for this attempt, in this transaction; nothing is sent here. */
    public void queueNotice(String caseId, String noticeId) {
        UUID id = UUID.fromString(caseId);
        Recipient to = safeToContact
                .recipient(id)
                .orElseThrow(() -> new IllegalStateException("Contact stopped being safe within one transaction"));
        UUID notice = UUID.fromString(noticeId);
        Duration wait = WAITS.get(Math.min(notices.attempts(notice), WAITS.size() - 1));
        notices.queue(notice, cases.byId(id).reference(), to, clock.instant().plus(wait));
    }

    /** A day after it was queued somebody has to look, whatever the outbox does. */
    public Date deliveryOverdue(String caseId, String noticeId) {
        return Date.from(clock.instant().plus(OVERDUE));
    }

    /** Counts the failed attempt; whether another is made. */
    public boolean countAttempt(String caseId, String noticeId) {
        UUID notice = UUID.fromString(noticeId);
        boolean again = notices.countAttempt(notice) < WAITS.size();
        if (!again) {
            notices.giveUp(notice);
        }
        return again;
    }

    public void countSafetyCheck(String caseId, String noticeId) {
        notices.countSafetyCheck(UUID.fromString(noticeId));
    }

    public void cancelNotice(String caseId, String noticeId) {
        notices.cancel(UUID.fromString(noticeId));
    }
}
