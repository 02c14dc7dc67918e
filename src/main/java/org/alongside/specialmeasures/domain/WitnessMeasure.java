package org.alongside.specialmeasures.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureCannotBecome;
import org.alongside.specialmeasures.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** How far one measure has come for the witness of one case. */
@Entity
@Table(name = "witness_measures")
public class WitnessMeasure {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status = MeasureStatus.CONSIDERED;

    @SuppressWarnings("NullAway.Init")
    protected WitnessMeasure() {}

    public WitnessMeasure(UUID caseId, Measure measure) {
        this.id = Ids.of(caseId, measure);
        this.caseId = caseId;
        this.measure = measure;
    }

    /**
     * Takes the next step; one that only asks for a change of a direction leaves the measure where it stands.
     *
     * @throws MeasureCannotBecome when the transition table has no such turn
     */
    public void become(MeasureStatus next) {
        if (!status.mayBecome(next)) {
            throw new MeasureCannotBecome(measure, status, next);
        }
        if (!next.leavesTheDirection()) {
            status = next;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Measure measure() {
        return measure;
    }

    public MeasureStatus status() {
        return status;
    }
}
