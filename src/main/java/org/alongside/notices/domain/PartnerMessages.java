package org.alongside.notices.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.ConsentWithdrawn;
import org.alongside.cases.Consents;
import org.alongside.cases.LegalToday;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.PartnerMessageChanged;
import org.alongside.notices.PartnerMessageStatus;
import org.alongside.notices.domain.PartnerMessage.Ground;
import org.alongside.notices.domain.PartnerMessage.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What partners are told of a case: nothing without a consent that holds or another lawful basis that is named, asked for when it is queued
 * and again at the moment it would leave. The caller holds the case's lock.
 */
@Service
@Transactional
public class PartnerMessages {

    private final PartnerMessageRows rows;
    private final Consents consents;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    PartnerMessages(PartnerMessageRows rows, Consents consents, LegalToday today, ApplicationEventPublisher events) {
        this.rows = rows;
        this.consents = consents;
        this.today = today;
        this.events = events;
    }

    /**
     * Keeps something that a partner is told.
     *
     * @param notBefore when it may be sent; null where a worker tells them
     */
    public void tell(UUID caseId, Wanted wanted, UUID by, @Nullable Instant notBefore) {
        UUID id = rows.add(caseId, wanted, by, notBefore);
        say(caseId, id, wanted, notBefore == null ? PartnerMessageStatus.TOLD : PartnerMessageStatus.QUEUED);
    }

    /** Everything partners were or are to be told of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<PartnerMessage> of(UUID caseId) {
        return rows.of(caseId);
    }

    /** Stops at once what waits because of a consent that was withdrawn. */
    @EventListener
    void stop(ConsentWithdrawn withdrawn) {
        rows.of(withdrawn.caseId()).stream()
                .filter(it -> it.state().status() == PartnerMessageStatus.QUEUED)
                .filter(it -> withdrawn.consent().equals(it.wanted().ground().consentId()))
                .forEach(it -> finish(it, PartnerMessageStatus.STOPPED));
    }

    /**
     * Takes one that is due, where it may still leave; one whose consent has ended is stopped for good.
     *
     * @return whether to send it now
     */
    public boolean take(PartnerMessage due, Instant until) {
        if (!mayLeave(due)) {
            boolean waited = due.state().status() == PartnerMessageStatus.QUEUED;
            if (rows.take(due, until)) {
                finish(due, waited ? PartnerMessageStatus.STOPPED : PartnerMessageStatus.PERHAPS_SENT);
            }
            return false;
        }
        return rows.take(due, until);
    }

    /**
     * Has one tried again that nobody took: it stands as it stood before the try, and where it waited then, a consent that was withdrawn during the
     * try stops it at once.
     *
     * @param next when it is tried again
     * @param mayHaveGone whether somebody may have taken it all the same; then it counts as gone out
     */
    public void tryAgain(PartnerMessage tried, Instant next, boolean mayHaveGone) {
        PartnerMessageStatus stands =
                mayHaveGone ? PartnerMessageStatus.SENDING : tried.state().status();
        if (stands == PartnerMessageStatus.QUEUED && !mayLeave(tried)) {
            finish(tried, PartnerMessageStatus.STOPPED);
        } else {
            rows.tryAgain(tried.id(), stands, next);
        }
    }

    /**
     * Says that it was sent, or is given up.
     *
     * @throws IllegalStateException when what it was, as it was taken, cannot become that
     */
    public void finish(PartnerMessage message, PartnerMessageStatus status) {
        PartnerMessageStatus before = message.state().status();
        if (!before.mayBecome(status)) {
            throw new IllegalStateException("What is %s cannot become %s".formatted(before, status));
        }
        rows.finish(message.id(), status);
        say(message.caseId(), message.id(), message.wanted(), status);
    }

    private boolean mayLeave(PartnerMessage due) {
        Ground ground = due.wanted().ground();
        return ground.basis() != LawfulBasis.CONSENT
                || consents.of(due.caseId()).stream()
                        .filter(consent -> consent.id().equals(ground.consentId()))
                        .anyMatch(consent -> consent.holdsOn(today.date()));
    }

    private void say(UUID caseId, UUID id, Wanted wanted, PartnerMessageStatus status) {
        events.publishEvent(new PartnerMessageChanged(caseId, id, wanted.partner(), wanted.item(), status));
    }
}
