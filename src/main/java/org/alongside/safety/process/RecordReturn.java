package org.alongside.safety.process;

import java.util.Map;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The return interview is due from the day the young person came back, not from the day somebody writes it down. */
@Component
class RecordReturn implements TaskHandler {

    private static final String DAY = "returnedOn";

    private final TimeLimits limits;

    RecordReturn(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var returned = submission.answers().date(DAY).orElseThrow();
        if (returned.isAfter(submission.today())) {
            throw new Refusal(DAY, "The day they came back must be today or in the past");
        }
        limits.start(
                LimitOf.task(submission.run(), "PR-RETURN-INTERVIEW", "holdReturnInterview"),
                returned,
                submission.task());
        return Map.of();
    }
}
