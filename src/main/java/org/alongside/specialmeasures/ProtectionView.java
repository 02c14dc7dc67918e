package org.alongside.specialmeasures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One protection and where it stands.
 *
 * @param since the day of the application or decision; of what applies by itself the day on which it was noted
 * @param until its first day without protection, where a birthday ends it
 */
public record ProtectionView(
        CourtProtection protection,
        ProtectionStatus status,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whether it protects on a day. */
    public boolean protectsOn(LocalDate day) {
        return status.isProtecting() && (until == null || day.isBefore(until));
    }
}
