package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Asking in time is what the limit is for; where nobody asks, nothing was missed. */
@Component
class ConsiderLenientSentence implements TaskHandler {

    private final TimeLimits limits;

    ConsiderLenientSentence(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Optional<LocalDate> askedOn = submission.answers().date("askedOn");
        boolean afterFive = submission.answers().text("askedInTime").equals("no");
        if (askedOn.isPresent()) {
            limits.meet(caseId, TrialLimits.LENIENT_SENTENCE, askedOn.get(), afterFive);
        } else {
            limits.stop(caseId, TrialLimits.LENIENT_SENTENCE);
        }
        return Map.of();
    }
}
