package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Telling the young person meets the court's duty, CrimPR 18.5(1), and Right 8 of the Victims' Code at once. */
@Component
class ExplainDirections implements TaskHandler {

    private final TimeLimits limits;

    ExplainDirections(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var explainedOn = submission.answers().date("explainedOn").orElse(submission.today());
        limits.meet(submission.caseId(), "SMA-INFORM", explainedOn);
        limits.meet(submission.caseId(), "VC-R8-SM", explainedOn);
        return Map.of();
    }
}
