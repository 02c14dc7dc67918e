package org.alongside.investigation.process;

import java.util.Map;
import org.alongside.engine.Processes;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Protection does not wait for a charge: a measure wanted now sets its own process going. */
@Component
class CheckDisruptionOptions implements TaskHandler {

    private static final String MESSAGE = "disruption-considered";

    private final Processes processes;

    CheckDisruptionOptions(Processes processes) {
        this.processes = processes;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().yes("disruptionWanted") && processes.awaits(MESSAGE, submission.caseReference())) {
            processes.correlate(MESSAGE, submission.caseReference(), Map.of());
        }
        return Map.of();
    }
}
