package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open limit of the case has another last day than it had: its hearing was moved, it stands still or runs again, it was corrected or counted
 * again. Heard in the same transaction.
 *
 * @param subject the task it is for, as {@link LimitOf} has it, where a case can have several of its rule; otherwise empty
 * @param startedOn the day it is counted from now
 * @param dueOn its last day now; null when it has none
 * @param without why it has none, where that may change; null otherwise
 */
public record LimitMoved(
        UUID caseId,
        String rule,
        String subject,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable NoLastDay without) {}
