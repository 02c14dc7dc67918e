package org.alongside.notices.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.notices.NoticeChanged;
import org.alongside.notices.NoticeStatus;
import org.alongside.notices.domain.Delivery.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notices and their outbox rows in step. The case row is locked. */
@Service
@Transactional
public class NoticeBook {

    private final Notices notices;
    private final Deliveries deliveries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoticeBook(Notices notices, Deliveries deliveries, Clock clock, ApplicationEventPublisher events) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.clock = clock;
        this.events = events;
    }

    public UUID prepare(UUID caseId, String kind) {
        Notice notice = notices.save(new Notice(caseId, kind, clock.instant()));
        events.publishEvent(new NoticeChanged(caseId, notice.id(), notice.status()));
        return notice.id();
    }

    public void hold(UUID noticeId) {
        mark(required(noticeId), NoticeStatus.HELD);
    }

    /** Writes an outbox row that may be sent from {@code notBefore} on. */
    public void queue(UUID noticeId, String caseReference, Recipient to, Instant notBefore) {
        Notice notice = required(noticeId);
        deliveries.save(new Delivery(notice, caseReference, to, clock.instant(), notBefore));
        mark(notice, NoticeStatus.QUEUED);
    }

    public void cancel(UUID noticeId) {
        withdraw(noticeId);
        mark(required(noticeId), NoticeStatus.CANCELLED);
    }

    /** Counts a failed attempt, of which nothing may be sent any more, and says how many there were. */
    public int countAttempt(UUID noticeId) {
        withdraw(noticeId);
        return required(noticeId).countAttempt();
    }

    /** Takes back what waits to be sent of it; what a node has taken already may leave. */
    public void takeBack(UUID noticeId) {
        withdraw(noticeId);
    }

    public int attempts(UUID noticeId) {
        return required(noticeId).attempts();
    }

    public void countSafetyCheck(UUID noticeId) {
        required(noticeId).countSafetyCheck();
    }

    /** No further attempt is made; a person tells the young person. */
    public void giveUp(UUID noticeId) {
        mark(required(noticeId), NoticeStatus.NOT_DELIVERED);
    }

    /**
     * What came of an attempt.
     *
     * @return whether the process is to hear of it: not when the attempt was withdrawn meanwhile and failed
     */
    public boolean report(UUID deliveryId, boolean delivered) {
        Delivery delivery = deliveries.findById(deliveryId).orElseThrow();
        boolean awaited = delivery.isOpen();
        if (!awaited && !delivered) {
            return false;
        }
        delivery.finish(delivered ? DeliveryStatus.SENT : DeliveryStatus.FAILED, clock.instant());
        deliveries.save(delivery);
        if (delivered) {
            withdraw(delivery.noticeId());
            Notice notice = required(delivery.noticeId());
            if (notice.status().mayBecome(NoticeStatus.DELIVERED)) {
                mark(notice, NoticeStatus.DELIVERED);
            }
        }
        return true;
    }

    private void withdraw(UUID noticeId) {
        deliveries.openOf(noticeId).forEach(delivery -> {
            delivery.finish(DeliveryStatus.WITHDRAWN, clock.instant());
            deliveries.save(delivery);
        });
    }

    private void mark(Notice notice, NoticeStatus status) {
        if (notice.status() == status) {
            return;
        }
        notice.become(status, clock.instant());
        notices.save(notice);
        events.publishEvent(new NoticeChanged(notice.caseId(), notice.id(), status));
    }

    private Notice required(UUID noticeId) {
        return notices.findById(noticeId)
                .orElseThrow(() -> new IllegalArgumentException("There is no notice " + noticeId));
    }
}
