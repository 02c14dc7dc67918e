package org.alongside.timelimits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the law, a code or a protocol gives somebody to act: a row of the table {@code time-limits}.
 *
 * @param id for example {@code SMA-CC}
 * @param length the number of units, negative when it counts back from the trigger; 0 is the same day, or no number at all
 * @param enhanced whether this is the length for victims with enhanced rights under the Victims' Code, which every child is
 * @param trigger what sets it off, in plain words
 * @param owner who must act
 * @param source the provision that says so
 * @param verified whether the provision itself was read; otherwise the number is general knowledge
 * @param effectiveFrom the first day on which it applies; null when it is not in force
 */
public record TimeLimitRule(
        String id,
        String title,
        int length,
        Unit unit,
        boolean enhanced,
        String trigger,
        String owner,
        String source,
        boolean verified,
        @Nullable LocalDate effectiveFrom) {

    public boolean isInForceOn(LocalDate day) {
        return effectiveFrom != null && !day.isBefore(effectiveFrom);
    }
}
