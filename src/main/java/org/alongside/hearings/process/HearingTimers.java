package org.alongside.hearings.process;

import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.engine.Processes;
import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has the timers of a case asked again for their day when a hearing got a date. At the end of the transaction: a hearing often moves
 * in the middle of an engine command, when timers that are being cancelled can still be seen.
 */
@Component
class HearingTimers {

    private final Cases cases;
    private final Processes processes;

    HearingTimers(Cases cases, Processes processes) {
        this.cases = cases;
        this.processes = processes;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(HearingFixed fixed) {
        askAgain(fixed.caseId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(HearingMoved moved) {
        askAgain(moved.caseId());
    }

    private void askAgain(UUID caseId) {
        processes.recalculateTimers(cases.byId(caseId).reference());
    }
}
