package org.alongside.notices.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.jspecify.annotations.Nullable;

/** One row of the outbox: one attempt to deliver one notice. */
@Entity
@Table(name = "notice_deliveries")
public class Delivery {

    /** For so long a row belongs to the node that took it. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID noticeId;
    private UUID caseId;
    private String caseReference;
    private String channel;

    @Convert(converter = EncryptedText.class)
    private String address;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status = DeliveryStatus.QUEUED;

    private Instant queuedAt;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    public Delivery(Notice notice, String caseReference, Recipient to, Instant queuedAt, Instant nextTryAt) {
        this.id = Ids.next();
        this.noticeId = notice.id();
        this.caseId = notice.caseId();
        this.caseReference = caseReference;
        this.channel = to.channel();
        this.address = to.address();
        this.queuedAt = queuedAt;
        this.nextTryAt = nextTryAt;
    }

    /** Belongs to one node for the length of the lease. */
    public void take(Instant now) {
        status = DeliveryStatus.SENDING;
        nextTryAt = now.plus(LEASE);
    }

    /** Is never tried again. */
    public void finish(DeliveryStatus how, Instant at) {
        status = how;
        nextTryAt = null;
        finishedAt = at;
    }

    /** Whether it is still to be sent. */
    public boolean isOpen() {
        return status == DeliveryStatus.QUEUED || status == DeliveryStatus.SENDING;
    }

    public UUID id() {
        return id;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseReference() {
        return caseReference;
    }

    public Recipient to() {
        return new Recipient(channel, address);
    }

    public DeliveryStatus status() {
        return status;
    }

    /** Where a notice goes: a channel and an address on it. */
    public record Recipient(String channel, String address) {

        /** Without the address: records end up in log lines. */
        @Override
        public String toString() {
            return "Recipient[" + channel + "]";
        }
    }
}
