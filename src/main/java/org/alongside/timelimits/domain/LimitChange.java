package org.alongside.timelimits.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.WrittenOnce;
import org.alongside.timelimits.Allowed;
import org.alongside.timelimits.ChangeKind;
import org.jspecify.annotations.Nullable;

/** A pause, an extension or a correction of a limit: who allowed it and why. Written once, never changed. */
@Entity
@Table(name = "limit_changes")
public class LimitChange extends WrittenOnce {

    private UUID caseId;
    private UUID limitId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private @Nullable LocalDate dayBefore;
    private @Nullable LocalDate dayAfter;

    @Convert(converter = EncryptedText.class)
    private String allowedBy;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private @Nullable UUID recordedBy;
    private Instant recordedAt;
    private @Nullable String submitKey;

    @SuppressWarnings("NullAway.Init")
    protected LimitChange() {}

    public LimitChange(RunningLimit limit, ChangeKind kind, Allowed allowed, Instant recordedAt) {
        super(Ids.next());
        this.caseId = limit.caseId();
        this.limitId = limit.id();
        this.kind = kind;
        this.allowedBy = allowed.by();
        this.reason = allowed.why();
        this.recordedBy = allowed.recordedBy();
        this.recordedAt = recordedAt;
        this.submitKey = allowed.once();
    }

    /** The day that changed, before and after. */
    public LimitChange from(@Nullable LocalDate before, @Nullable LocalDate after) {
        dayBefore = before;
        dayAfter = after;
        return this;
    }

    public UUID limitId() {
        return limitId;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** The last day, or for a correction the day it ran from, as it was before. */
    public Optional<LocalDate> dayBefore() {
        return Optional.ofNullable(dayBefore);
    }

    public Optional<LocalDate> dayAfter() {
        return Optional.ofNullable(dayAfter);
    }

    public Allowed allowed() {
        return new Allowed(allowedBy, reason, recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
