package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has corrected the day a limit runs from, or recorded another last day; the words for it are kept with the limit.
 *
 * @param startedBy the event or task that set the limit off: who may not know of that may not know of the change
 */
public record LimitChanged(
        UUID caseId,
        String rule,
        String startedBy,
        ChangeKind kind,
        @Nullable LocalDate dueOn) implements CaseEvent {}
