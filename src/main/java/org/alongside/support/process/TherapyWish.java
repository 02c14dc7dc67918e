package org.alongside.support.process;

import java.util.Map;
import org.alongside.engine.Processes;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** Hands a wish for therapy to the process, which has it arranged at once and asks nobody's permission. */
@Component
class TherapyWish {

    private static final String MESSAGE = "therapy-wanted";

    private final Processes processes;

    TherapyWish(Processes processes) {
        this.processes = processes;
    }

    void heed(Submission submission) {
        boolean isWanted = submission.answers().text("therapyWish").equals("now");
        if (isWanted && processes.awaits(MESSAGE, submission.caseReference())) {
            processes.correlate(MESSAGE, submission.caseReference(), Map.of());
        }
    }
}
