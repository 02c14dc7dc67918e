package org.alongside.crossexamination.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Aftercare counts on the day the young person was seen, not on the day it was written down. */
@Component
class GiveAftercare implements TaskHandler {

    private final TimeLimits limits;

    GiveAftercare(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission
                .answers()
                .date("seenOn")
                .ifPresent(day -> limits.meet(submission.caseId(), Section28Limits.AFTERCARE, day));
        return Map.of();
    }
}
