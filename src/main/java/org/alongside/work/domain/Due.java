package org.alongside.work.domain;

import java.time.LocalDate;
import org.alongside.timelimits.NoLastDay;
import org.jspecify.annotations.Nullable;

/**
 * By when a task is to be done.
 *
 * @param limit the rule that says so; null for what every task without a limit of its own is given
 * @param from the day it is counted from; null where it is not counted from a day that is known
 * @param on the last day; null when there is none
 * @param without why there is none, where that may change
 */
public record Due(
        @Nullable String limit,
        @Nullable LocalDate from,
        @Nullable LocalDate on,
        @Nullable NoLastDay without) {

    /** Stands for "no due date" so that lists can be ordered by one index. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The last day as it is kept. */
    LocalDate stored() {
        return on == null ? NEVER : on;
    }
}
