package org.alongside.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.LimitsMoved;
import org.alongside.timelimits.LimitsRecounted;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.DueDateRows;
import org.alongside.work.domain.DueDateRows.Counted;
import org.alongside.work.domain.DueDateRows.ItsDue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the bank holidays change, very many tasks are due on other days: those of limits that run, moved in batches in the same transaction, and
 * after them those that practice gives a day without a limit that runs, slice by slice.
 */
@Component
class DueDates {

    private static final int SLICE = 1_000;

    private final DueDateRows rows;
    private final TaskLimits limits;
    private final CaseCommands commands;
    private final LegalToday today;

    DueDates(DueDateRows rows, TaskLimits limits, CaseCommands commands, LegalToday today) {
        this.rows = rows;
        this.limits = limits;
        this.commands = commands;
        this.today = today;
    }

    @EventListener
    void on(LimitsMoved moved) {
        rows.move(moved.limits());
    }

    @EventListener
    void on(LimitsRecounted recounted) {
        UUID last = null;
        for (List<Counted> slice = rows.counted(last, SLICE); !slice.isEmpty(); ) {
            countAgain(slice);
            last = slice.get(slice.size() - 1).id();
            slice = rows.counted(last, SLICE);
        }
    }

    private void countAgain(List<Counted> slice) {
        List<UUID> cases =
                slice.stream().map(item -> item.run().caseId()).distinct().toList();
        commands.runAll(cases, () -> {
            var moved = new ArrayList<ItsDue>();
            for (Counted item : slice) {
                Due due = due(item);
                if (due != null && !Objects.equals(due.on(), item.dueOn())) {
                    moved.add(new ItsDue(item.id(), due));
                }
            }
            rows.due(moved);
            return moved.size();
        });
    }

    private @Nullable Due due(Counted item) {
        LocalDate openedOn = today.of(item.openedAt());
        return TaskLimits.AWAITED.equals(item.limitRule())
                ? limits.awaited(item.run(), item.task(), openedOn).orElse(null)
                : limits.counted(item.run(), item.limitRule(), openedOn);
    }
}
