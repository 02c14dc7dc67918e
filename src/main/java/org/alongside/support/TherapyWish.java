package org.alongside.support;

import java.util.Map;
import org.alongside.engine.Processes;
import org.alongside.work.Submission;
import org.alongside.work.Work;
import org.springframework.stereotype.Component;

/** Hands a wish for therapy to the process, which has it arranged at once and asks nobody's permission. */
@Component
public class TherapyWish {

    private static final String MESSAGE = "therapy-wanted";

    private final Processes processes;
    private final Work work;

    TherapyWish(Processes processes, Work work) {
        this.processes = processes;
        this.work = work;
    }

    /** Has therapy arranged if the form says that it is wanted now; what somebody arranges already is not asked for twice. */
    public void heed(Submission submission) {
        var answers = submission.answers();
        boolean isWanted = answers.text("therapyWish").equals("now") || answers.yes("therapyWanted");
        if (isWanted && !isBeingArranged(submission) && processes.awaits(MESSAGE, submission.caseReference())) {
            processes.correlate(MESSAGE, submission.caseReference(), Map.of());
        }
    }

    private boolean isBeingArranged(Submission submission) {
        return work.openOn(submission.caseId()).stream()
                .anyMatch(item -> item.task().equals("arrangeTherapy"));
    }
}
