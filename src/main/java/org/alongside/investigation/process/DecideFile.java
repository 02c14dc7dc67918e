package org.alongside.investigation.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A police decision not to prosecute starts the limit for telling, from the day it was made (Victims' Code Right 6). */
@Component
class DecideFile implements TaskHandler {

    private final TimeLimits limits;

    DecideFile(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("file").equals("noFurtherAction")) {
            limits.start(
                    submission.caseId(),
                    "VC-R6-NOPROS",
                    submission.answers().date("decidedOn").orElseGet(submission::today),
                    submission.task());
        }
        return Map.of();
    }
}
