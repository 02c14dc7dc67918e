package org.alongside.specialmeasures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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

    /** The newest step to one of these statuses; that arrangements fell through is no step to a direction. */
    public Optional<Step> latest(MeasureStatus... statuses) {
        var wanted = List.of(statuses);
        return newest(step -> wanted.contains(step.status()) && !step.fellThrough());
    }

    /** What was arranged and is not any more: because it is not there, or because the day is another. Empty once it was arranged again, or the direction has ended. */
    public Optional<Step> fallenThrough() {
        return newest(step -> step.status().isInForce()).filter(step -> status.isInForce() && step.fellThrough());
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
        return newest(step -> step.status().isDirection() && !step.fellThrough());
    }

    private Optional<Step> newest(Predicate<Step> wanted) {
        return steps.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    /** One change: to what, when, why, by whom (nobody when a process did it by itself) and on what occasion. */
    public record Step(
            MeasureStatus status,
            Instant at,
            @Nullable UUID by,
            @Nullable String why,
            Occasion occasion) {

        /** Whether arrangements for a hearing fell through: the direction binds as before, and no court has spoken. */
        public boolean fellThrough() {
            return status.isDirection() && occasion.hearing() != null && occasion.on() == null;
        }

        /** The day it happened: that of the hearing or decision where it is known, else the day it was written down. */
        public LocalDate day() {
            return Objects.requireNonNullElseGet(occasion.on(), () -> LocalDate.ofInstant(at, LegalToday.LONDON));
        }
    }
}
