package org.alongside.trial.process;

import java.util.Map;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The court gave the trial a date. */
@Component
class FixTrialDate implements TaskHandler {

    private final Hearings hearings;

    FixTrialDate(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        When.in(submission.answers()).ifPresent(when -> hearings.fix(submission.caseId(), HearingKind.TRIAL, when));
        return Map.of();
    }
}
