package org.alongside.work;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody does with tasks short of doing them: with one, or with many at once. */
public sealed interface Act {

    /** Takes what nobody has. */
    record Claim() implements Act {}

    /** Gives tasks back to their team; a manager, also those of others. */
    record Release() implements Act {}

    /**
     * Gives tasks to somebody of their team.
     *
     * @param note what they should know; empty for none
     */
    record Assign(UUID to, String note) implements Act {}

    /** Sets the day on which one's organisation looks at tasks again, its own or those it waits for; null for none. */
    record FollowUp(@Nullable LocalDate on) implements Act {}

    /** Says how pressing tasks are, and why. */
    record Prioritise(Priority priority, String reason) implements Act {}

    /** Says something about tasks. */
    record Comment(String words) implements Act {}
}
