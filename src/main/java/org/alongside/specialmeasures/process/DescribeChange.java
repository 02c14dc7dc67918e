package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A variation must be asked for as soon as the change is known: the limit runs from that day, CrimPR 18.11(1)(a). */
@Component
class DescribeChange implements TaskHandler {

    private final TimeLimits limits;

    DescribeChange(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        var noticedOn = submission.answers().date("changeNoticedOn").orElse(submission.today());
        if (noticedOn.isAfter(submission.today())) {
            throw new Refusal("changeNoticedOn", "This day must not be in the future");
        }
        limits.start(submission.caseId(), "SMA-VAR", noticedOn, submission.task());
        return Map.of();
    }
}
