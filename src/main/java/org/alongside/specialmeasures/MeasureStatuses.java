package org.alongside.specialmeasures;

import java.util.Map;
import java.util.Optional;

/** How far each measure of one witness has come now; a measure that nobody thought of is not among them. */
public record MeasureStatuses(Map<Measure, MeasureStatus> now) {

    public MeasureStatuses {
        now = Map.copyOf(now);
    }

    public Optional<MeasureStatus> of(Measure measure) {
        return Optional.ofNullable(now.get(measure));
    }

    /** Whether the measure may take this turn from where it is; one that nobody thought of is taken as considered. */
    public boolean mayBecome(Measure measure, MeasureStatus next) {
        return now.getOrDefault(measure, MeasureStatus.CONSIDERED).mayBecome(next);
    }

    /** Whether the court's direction for this measure binds now. */
    public boolean isInForce(Measure measure) {
        return of(measure).map(MeasureStatus::isInForce).orElse(false);
    }
}
