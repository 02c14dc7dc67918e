package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a measure belongs to.
 *
 * @param direction the court's direction, where the court decided
 * @param hearing the hearing for which it was arranged or at which it was given or not
 * @param on the day of either, where it is known
 */
public record Occasion(
        @Nullable UUID direction,
        @Nullable HearingKind hearing,
        @Nullable LocalDate on) {

    /** A step outside a hearing and without a direction. */
    public static final Occasion NONE = new Occasion(null, null, null);

    /** The court decided so on a day. */
    public static Occasion directed(UUID direction, LocalDate on) {
        return new Occasion(direction, null, on);
    }

    /** For a hearing whose day may still move. */
    public static Occasion before(HearingKind hearing) {
        return new Occasion(null, hearing, null);
    }

    /** At a hearing. */
    public static Occasion at(HearingKind hearing, LocalDate on) {
        return new Occasion(null, hearing, on);
    }
}
