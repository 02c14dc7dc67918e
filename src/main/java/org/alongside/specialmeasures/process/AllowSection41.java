package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The court allowed questions about sexual behaviour: ten business days to ask for measures, CrimPR 22.7(2). */
@Component
class AllowSection41 implements TaskHandler {

    private final TimeLimits limits;

    AllowSection41(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var decidedOn = submission.answers().date("decidedOn").orElse(submission.today());
        limits.start(submission.caseId(), "SMA-S41", decidedOn, submission.task());
        return Map.of();
    }
}
