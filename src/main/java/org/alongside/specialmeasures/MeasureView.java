package org.alongside.specialmeasures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
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

    /** The change of the direction in force that was applied for, and perhaps opposed, while the court has not decided. */
    public Optional<Step> pendingChange() {
        return latest(
                        MeasureStatus.VARIATION_ASKED,
                        MeasureStatus.DISCHARGE_ASKED,
                        MeasureStatus.CHANGE_OPPOSED,
                        MeasureStatus.CHANGE_REFUSED,
                        MeasureStatus.VARIED,
                        MeasureStatus.DISCHARGED,
                        MeasureStatus.SUPERSEDED,
                        MeasureStatus.LAPSED,
                        MeasureStatus.OF_EARLIER_TRIAL)
                .filter(step -> step.status().leavesTheDirection() && step.status() != MeasureStatus.CHANGE_REFUSED);
    }

    /** The newest step by which a court directed it. */
    public Optional<Step> latestDirection() {
        return steps.stream().filter(step -> step.status().isDirection()).reduce((earlier, later) -> later);
    }

    /** One change: to what, when, why, by whom (nobody when a process did it by itself) and on what occasion. */
    public record Step(
            MeasureStatus status,
            Instant at,
            @Nullable UUID by,
            @Nullable String why,
            Occasion occasion) {

        /** The day it happened: that of the hearing or decision where it is known, else the day it was written down. */
        public LocalDate day() {
            return Objects.requireNonNullElseGet(occasion.on(), () -> LocalDate.ofInstant(at, LegalToday.LONDON));
        }
    }
}
