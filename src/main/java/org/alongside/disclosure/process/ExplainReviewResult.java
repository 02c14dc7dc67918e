package org.alongside.disclosure.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Telling the result also tells of a charge that the review brought (Victims' Code Right 6). */
@Component
class ExplainReviewResult implements TaskHandler {

    static final String TELLING_OF_THE_CHARGE = "VC-R6-CHG";

    private final TimeLimits limits;

    ExplainReviewResult(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        limits.meet(
                submission.caseId(),
                TELLING_OF_THE_CHARGE,
                submission.answers().date("toldOn").orElseGet(submission::today));
        return Map.of();
    }
}
