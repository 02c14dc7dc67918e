package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The young person knows the date, and that they must come where they must. */
@Component
class TellTrialDate implements TaskHandler {

    private final TimeLimits limits;

    TellTrialDate(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        LocalDate toldOn = submission.answers().date("toldOn").orElse(submission.today());
        limits.meet(TrialLimits.tellingOfTrial(caseId), toldOn);
        limits.meet(caseId, TrialLimits.TELL_OF_CALL, toldOn);
        return Map.of();
    }
}
