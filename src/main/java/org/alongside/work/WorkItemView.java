package org.alongside.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.Run;
import org.alongside.timelimits.NoLastDay;
import org.jspecify.annotations.Nullable;

/** A task as pages show it. */
public record WorkItemView(
        UUID id,
        long version,
        UUID caseId,
        String caseReference,
        String process,
        Run run,
        String task,
        String name,
        Role role,
        UUID organisationId,
        @Nullable UUID assigneeId,
        String form,
        @Nullable String limitRule,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate dueOn,
        @Nullable NoLastDay noDay,
        WorkStatus status,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        String engineTask) {

    /** Whether its last day has passed; not so while its limit stands still. */
    public boolean isOverdueOn(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
