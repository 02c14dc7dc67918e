package org.alongside.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.alongside.timelimits.LimitPauses;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.PracticePaused;
import org.alongside.timelimits.PracticeResumed;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.PausedTasks;
import org.alongside.work.domain.PausedTasks.Paused;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tasks that practice gives a day without a limit that runs stand still while their case does, as limits of practice do. */
@Component
class TaskPauses {

    private final WorkItems items;
    private final PausedTasks paused;
    private final LimitPauses pauses;
    private final Preparation preparation;

    TaskPauses(WorkItems items, PausedTasks paused, LimitPauses pauses, Preparation preparation) {
        this.items = items;
        this.paused = paused;
        this.pauses = pauses;
        this.preparation = preparation;
    }

    /** Limits that run have paused before, and the tasks that serve them have no day any more. */
    @EventListener
    void on(PracticePaused pause) {
        for (WorkItem item : items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(pause.caseId(), WorkStatus.OPEN)) {
            LocalDate dueOn = item.due().on();
            if (dueOn != null
                    && TaskLimits.isPractice(item.due().limit())
                    && !preparation.isAskedBy(item.due().limit())) {
                paused.keep(item.caseId(), new Paused(item.id(), dueOn, pause.on()));
                item.isDue(new Due(item.due().limit(), item.due().from(), null, NoLastDay.PAUSED));
            }
        }
    }

    /** Each has as many days left as it had. */
    @EventListener
    void on(PracticeResumed resumed) {
        for (Paused task : paused.take(resumed.caseId())) {
            items.findById(task.itemId())
                    .filter(item ->
                            item.status() == WorkStatus.OPEN && item.due().without() == NoLastDay.PAUSED)
                    .ifPresent(item -> goOn(item, task, resumed.on()));
        }
    }

    private void goOn(WorkItem item, Paused task, LocalDate on) {
        String rule = Objects.requireNonNullElse(item.due().limit(), TaskLimits.USUAL_LIMIT);
        Optional<LocalDate> dueOn = pauses.lastDayAfter(rule, task.dueOn(), task.on(), on);
        NoLastDay without = dueOn.isEmpty() ? NoLastDay.NOT_COUNTED_YET : null;
        item.isDue(new Due(item.due().limit(), item.due().from(), dueOn.orElse(null), without));
    }
}
