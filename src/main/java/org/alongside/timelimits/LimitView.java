package org.alongside.timelimits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit in a case as it is shown.
 *
 * @param rule the id of its rule, for example {@code SMA-CC}
 * @param startedOn the day that set it off
 * @param dueOn the last day on which acting is in time; null when there is none or it cannot be counted, which {@code derivation} then says
 * @param source the provision that says so
 * @param verified whether the provision itself was read
 * @param derivation how the last day was counted, in one or two sentences
 */
public record LimitView(
        String rule,
        String title,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        LimitStatus status,
        String source,
        boolean verified,
        String derivation) {}
