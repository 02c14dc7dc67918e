package org.alongside.notices.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.notices.NoticeStatus;
import org.jspecify.annotations.Nullable;

/** Something a young person is to be told by notice. It holds no words: what it says is the same for everybody. */
@Entity
@Table(name = "notices")
public class Notice {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String kind;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status = NoticeStatus.PREPARED;

    private int attempts;
    private int safetyChecks;
    private Instant preparedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    public Notice(UUID caseId, String kind, Instant preparedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.preparedAt = preparedAt;
        this.changedAt = preparedAt;
    }

    /** @throws IllegalStateException when the transition table has no such turn */
    public void become(NoticeStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A notice that is %s cannot become %s".formatted(status, next));
        }
        status = next;
        changedAt = at;
    }

    /** Counts an attempt that failed and says how many there were. */
    public int countAttempt() {
        attempts++;
        return attempts;
    }

    /** Counts that somebody said it was safe now, and says how often. */
    public int countSafetyCheck() {
        safetyChecks++;
        return safetyChecks;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Which notice it is: a word of the process that wants it. */
    public String kind() {
        return kind;
    }

    public NoticeStatus status() {
        return status;
    }

    /** How many attempts failed. */
    public int attempts() {
        return attempts;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
