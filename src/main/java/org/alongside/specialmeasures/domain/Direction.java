package org.alongside.specialmeasures.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.WrittenOnce;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.Section28Dates;
import org.jspecify.annotations.Nullable;

/** What a court decided on one application. Written once, never changed: a variation is another direction. */
@Entity
@Table(name = "special_measures_directions")
public class Direction extends WrittenOnce {

    private UUID caseId;
    private LocalDate decidedOn;
    private String directions;
    private String optOut;
    private @Nullable Boolean byAgeAlone;

    @Convert(converter = MeasureCodes.class)
    private Set<Measure> directed;

    private @Nullable LocalDate groundRulesOn;
    private @Nullable LocalDate recordingOn;
    private @Nullable LocalDate recallBy;
    private @Nullable LocalDate excludeBy;
    private @Nullable LocalDate editBy;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Direction() {}

    public Direction(UUID caseId, CourtDecision decision, Instant keptAt) {
        super(Ids.next());
        this.caseId = caseId;
        this.decidedOn = decision.decidedOn();
        this.directions = decision.directions();
        this.optOut = decision.optOut();
        this.byAgeAlone = decision.byAgeAlone();
        this.directed = decision.directed();
        Section28Dates dates = decision.section28();
        if (dates != null) {
            this.groundRulesOn = dates.groundRulesOn();
            this.recordingOn = dates.recordingOn();
            this.recallBy = dates.recallBy();
            this.excludeBy = dates.excludeBy();
            this.editBy = dates.editBy();
        }
        this.keptAt = keptAt;
    }

    public UUID caseId() {
        return caseId;
    }

    public CourtDecision decision() {
        return new CourtDecision(decidedOn, directions, optOut, byAgeAlone, directed, section28());
    }

    private @Nullable Section28Dates section28() {
        if (groundRulesOn == null || recordingOn == null || recallBy == null || excludeBy == null || editBy == null) {
            return null;
        }
        return new Section28Dates(groundRulesOn, recordingOn, recallBy, excludeBy, editBy);
    }
}
