package org.alongside.work;

import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.engine.TaskOpened;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.jspecify.annotations.Nullable;

/** Open check-ins of one case of one service. */
final class OpenWork {

    static final UUID CASE = UUID.randomUUID();
    static final UUID SERVICE = UUID.randomUUID();
    static final String RUN = "run-1";

    private OpenWork() {}

    /** An open task of this role: this person's, or the team's. */
    static WorkItem item(Role role, @Nullable UUID holder) {
        var opened = new TaskOpened(
                "1",
                CASE,
                "AL-TEST-123",
                "witness-support",
                RUN,
                "checkIn",
                "Check in",
                role.word(),
                "check-in",
                false,
                null);
        var responsible = new Relation(CASE, role, SERVICE, holder);
        return new WorkItem(
                UUID.randomUUID(),
                opened,
                responsible,
                new Due(null, LocalDate.of(2026, 12, 16), LocalDate.of(2027, 1, 4), null),
                Instant.EPOCH);
    }

    /** These are all that is open in the case. */
    static void of(WorkItems items, WorkItem... open) {
        when(items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(CASE, WorkStatus.OPEN))
                .thenReturn(List.of(open));
    }
}
