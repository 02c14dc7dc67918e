package org.alongside.hearings.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.When;
import org.jspecify.annotations.Nullable;

/** One hearing of a case, with the date it has now. A court names where a child will be and when, so it is kept encrypted. */
@Entity
@Table(name = "hearings")
public class Hearing {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private HearingKind kind;

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    private LocalDate sitsOn;
    private @Nullable String sitsAt;

    @Convert(converter = EncryptedText.class)
    private @Nullable String court;

    private int moves;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    public Hearing(UUID caseId, HearingKind kind, When when) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.status = HearingStatus.OPEN;
        this.sitsOn = when.on();
        this.sitsAt = text(when.at());
        this.court = when.court();
    }

    /** Sits again on another day, at the same court; at what time is not known. That is no move. */
    public void goOn(LocalDate day) {
        if (status != HearingStatus.OPEN) {
            throw new IllegalStateException("A %s that is %s cannot go on".formatted(kind, status));
        }
        sitsOn = day;
        sitsAt = null;
    }

    /** Gives it another date; the court stays the same where none is named, and on the same day so does the time. Only another day counts as a move. */
    public void moveTo(When when) {
        if (status != HearingStatus.OPEN) {
            throw new IllegalStateException("A %s that is %s cannot move".formatted(kind, status));
        }
        boolean moved = !when.on().equals(sitsOn);
        if (moved) {
            moves++;
        }
        sitsOn = when.on();
        sitsAt = moved || when.at() != null ? text(when.at()) : sitsAt;
        court = when.court() == null ? court : when.court();
    }

    public void hold() {
        become(HearingStatus.HELD);
    }

    public void vacate() {
        become(HearingStatus.VACATED);
    }

    private void become(HearingStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A %s that is %s cannot become %s".formatted(kind, status, next));
        }
        status = next;
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public HearingKind kind() {
        return kind;
    }

    public HearingStatus status() {
        return status;
    }

    /** When and where it is as far as is known now. */
    public When when() {
        return new When(sitsOn, sitsAt == null ? null : LocalTime.parse(sitsAt), court);
    }

    /** How often its day changed. */
    public int moves() {
        return moves;
    }
}
