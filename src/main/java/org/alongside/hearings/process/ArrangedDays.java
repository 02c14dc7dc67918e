package org.alongside.hearings.process;

import java.util.Map;
import org.alongside.cases.Cases;
import org.alongside.engine.Processes;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the process that waits for a day on which everything was arranged that the day has moved, so that it is arranged anew. At the end of
 * the transaction, as {@link HearingTimers}: what is being left can still be seen in the middle of an engine command.
 */
@Component
class ArrangedDays {

    private static final Map<HearingKind, String> WAITED_FOR =
            Map.of(HearingKind.RECORDING, "recording-day-moved", HearingKind.TRIAL, "trial-day-moved");

    private final Cases cases;
    private final Processes processes;

    ArrangedDays(Cases cases, Processes processes) {
        this.cases = cases;
        this.processes = processes;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(HearingMoved moved) {
        String message = WAITED_FOR.get(moved.kind());
        if (message == null) {
            return;
        }
        String reference = cases.byId(moved.caseId()).reference();
        if (processes.awaits(message, reference)) {
            processes.correlate(message, reference, Map.of());
        }
    }
}
