package org.alongside.hearings.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.WrittenOnce;
import org.alongside.hearings.When;
import org.jspecify.annotations.Nullable;

/** One date a hearing was given. Written once, never changed. */
@Entity
@Table(name = "hearing_dates")
public class HearingDate extends WrittenOnce {

    private UUID caseId;
    private UUID hearingId;
    private LocalDate sitsOn;
    private @Nullable String sitsAt;

    @Convert(converter = EncryptedText.class)
    private @Nullable String court;

    @Convert(converter = EncryptedText.class)
    private @Nullable String reason;

    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected HearingDate() {}

    public HearingDate(Hearing hearing, @Nullable String reason, Instant givenAt) {
        super(Ids.next());
        When when = hearing.when();
        this.caseId = hearing.caseId();
        this.hearingId = hearing.id();
        this.sitsOn = when.on();
        this.sitsAt = when.at() == null ? null : when.at().toString();
        this.court = when.court();
        this.reason = reason;
        this.givenAt = givenAt;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public When when() {
        return new When(sitsOn, sitsAt == null ? null : LocalTime.parse(sitsAt), court);
    }

    /** Why it was given instead of the one before; for a first date null. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
