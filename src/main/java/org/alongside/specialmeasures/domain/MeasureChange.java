package org.alongside.specialmeasures.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.WrittenOnce;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.Occasion;
import org.jspecify.annotations.Nullable;

/** One change of a measure. Written once, never changed. */
@Entity
@Table(name = "measure_changes")
public class MeasureChange extends WrittenOnce {

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    private @Nullable UUID changedBy;
    private Instant changedAt;

    @Convert(converter = EncryptedText.class)
    private @Nullable String why;

    private @Nullable UUID directionId;

    @Enumerated(EnumType.STRING)
    private @Nullable HearingKind hearing;

    private @Nullable LocalDate occasionOn;

    @SuppressWarnings("NullAway.Init")
    protected MeasureChange() {}

    public MeasureChange(UUID caseId, Marking marking, Occasion occasion, @Nullable UUID changedBy, Instant changedAt) {
        super(Ids.next());
        this.caseId = caseId;
        this.measure = marking.measure();
        this.status = marking.status();
        this.why = marking.why();
        this.directionId = occasion.direction();
        this.hearing = occasion.hearing();
        this.occasionOn = occasion.on();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public UUID caseId() {
        return caseId;
    }

    public Measure measure() {
        return measure;
    }

    public MeasureView.Step asStep() {
        return new MeasureView.Step(status, changedAt, changedBy, why, new Occasion(directionId, hearing, occasionOn));
    }
}
