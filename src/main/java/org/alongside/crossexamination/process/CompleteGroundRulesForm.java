package org.alongside.crossexamination.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The defence files its proposed questions before the ground rules hearing: judged by the day on which the form came. */
@Component
class CompleteGroundRulesForm implements TaskHandler {

    private static final String RECEIVED = "formReceivedOn";

    private final TimeLimits limits;

    CompleteGroundRulesForm(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission
                .answers()
                .date(RECEIVED)
                .ifPresent(on -> limits.meet(submission.caseId(), Section28Limits.FORM_BEFORE, on));
        return Map.of();
    }
}
