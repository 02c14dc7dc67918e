package org.alongside.specialmeasures.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.cases.LegalToday;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.DepartureView;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;

/** A step that departed from a wish, with its reason. It never changes; the day of the telling is added once. */
@Entity
@Table(name = "wish_departures")
public class Departure {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String wish;

    @Enumerated(EnumType.STRING)
    private DepartureStep step;

    @Convert(converter = EncryptedText.class)
    private String reason;

    private @Nullable UUID departedBy;
    private Instant departedAt;
    private @Nullable LocalDate happenedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable UUID toldBy;

    @SuppressWarnings("NullAway.Init")
    protected Departure() {}

    public Departure(UUID caseId, DepartureView what, @Nullable UUID departedBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.measure = what.measure();
        this.wish = what.wish();
        this.step = what.step();
        this.reason = what.reason();
        this.departedBy = departedBy;
        this.departedAt = what.at();
        this.happenedOn = what.on();
    }

    /** The young person was told. Told once, it stays so. */
    public void tell(LocalDate on, UUID by) {
        if (toldOn == null) {
            toldOn = on;
            toldBy = by;
        }
    }

    /** Whether it is the same departure for the same reason, as when a draft comes back unchanged. */
    public boolean saysTheSame(DepartureView other) {
        boolean same = measure == other.measure() && step == other.step() && wish.equals(other.wish());
        return same && step == DepartureStep.DRAFT && reason.equals(other.reason());
    }

    public boolean isTold() {
        return toldOn != null;
    }

    public DepartureStep step() {
        return step;
    }

    public Measure measure() {
        return measure;
    }

    /** The day it was departed from the wish, in London; the day it was written down where no other is known. */
    public LocalDate day() {
        return happenedOn == null ? LocalDate.ofInstant(departedAt, LegalToday.LONDON) : happenedOn;
    }

    public UUID caseId() {
        return caseId;
    }

    public @Nullable UUID departedBy() {
        return departedBy;
    }

    public @Nullable UUID toldBy() {
        return toldBy;
    }

    public DepartureView view() {
        return new DepartureView(measure, wish, step, reason, departedAt, day(), toldOn);
    }
}
