package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/** Somebody has corrected the day a limit runs from, or recorded another last day; the words for it are kept with the limit. */
public record LimitChanged(
        UUID caseId, String rule, ChangeKind kind, @Nullable LocalDate dueOn) implements CaseEvent {}
