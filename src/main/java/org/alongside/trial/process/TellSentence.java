package org.alongside.trial.process;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Telling the sentence counts on the day it was done. */
@Component
class TellSentence implements TaskHandler {

    private final TimeLimits limits;

    TellSentence(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission
                .answers()
                .date("toldOn")
                .ifPresent(day -> limits.meet(submission.caseId(), TrialLimits.TELL_SENTENCE, day));
        return Map.of();
    }
}
