package org.alongside.specialmeasures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one witness with everything that happened to it.
 *
 * @param steps every change, the oldest first
 */
public record MeasureView(Measure measure, MeasureStatus status, List<Step> steps) {

    public MeasureView {
        steps = List.copyOf(steps);
    }

    /** The newest step to one of these statuses. */
    public Optional<Step> latest(MeasureStatus... statuses) {
        var wanted = List.of(statuses);
        return steps.stream().filter(step -> wanted.contains(step.status())).reduce((earlier, later) -> later);
    }

    /** One change: to what, when, and by whom; nobody when a process did it by itself. */
    public record Step(
            MeasureStatus status, Instant at, @Nullable UUID by) {}
}
