package org.alongside.trial.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The explanation counts on the day it was given. */
@Component
class ExplainOutcome implements TaskHandler {

    private final TimeLimits limits;

    ExplainOutcome(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission.answers().date("explainedOn").ifPresent(day -> limits.meet(submission.caseId(), "VC-R9-OUT", day));
        return Map.of();
    }
}
