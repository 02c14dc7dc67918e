package org.alongside.journey.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.jspecify.annotations.Nullable;

/** The time in which a young person thinks about withdrawing and it is talked over, until it is settled one way or the other. */
@Entity
@Table(name = "withdrawal_reviews")
public class WithdrawalReview {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private LocalDate openedOn;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawalReview() {}

    public WithdrawalReview(UUID caseId, LocalDate openedOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.openedOn = openedOn;
    }

    public void settle(LocalDate on) {
        settledOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
