package org.alongside.journey.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.engine.Processes;
import org.alongside.engine.TaskTakenBack;
import org.alongside.work.LimitSetOff;
import org.alongside.work.Tellings;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the young person was about to be told when the case took another way: where proceedings stop, a plea is entered or they withdraw, the engine
 * takes such tasks back, and what was decided before is still theirs to hear. A step outside the strand that ended takes over.
 */
@Component
class LeftToTell {

    static final String TASK = "tellWhatIsLeft";

    private static final String MESSAGE = "telling-cut-short";

    private final Work work;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    LeftToTell(Work work, Processes processes, ApplicationEventPublisher events) {
        this.work = work;
        this.processes = processes;
        this.events = events;
    }

    /** Once the engine has gone its way, and before that is kept. A case that has closed waits for nothing. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TaskTakenBack task) {
        work.byEngineTask(task.engineTaskId()).filter(Tellings::isOne).ifPresent(this::takeOver);
    }

    private void takeOver(WorkItemView telling) {
        if (work.openOn(telling.caseId()).stream().anyMatch(LeftToTell::takesOver)) {
            events.publishEvent(new LimitSetOff(telling.caseId(), TASK));
        } else if (processes.awaits(MESSAGE, telling.caseReference())) {
            processes.correlate(MESSAGE, telling.caseReference(), Map.of());
        }
    }

    /** The tasks of telling that were taken back since somebody last told what was left, the most pressing first. */
    List<WorkItemView> in(UUID caseId) {
        Instant told = work.doneOn(caseId).stream()
                .filter(LeftToTell::takesOver)
                .map(WorkItemView::closedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        Predicate<WorkItemView> later =
                item -> item.closedAt() != null && item.closedAt().isAfter(told);
        return work.takenBackOn(caseId).stream()
                .filter(Tellings::isOne)
                .filter(later)
                .toList();
    }

    private static boolean takesOver(WorkItemView item) {
        return item.task().equals(TASK);
    }
}
