package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The court owes the result to the witness care unit from the hearing on, and the unit owes it to the young person from then on. */
@Component
class RecordVerdict implements TaskHandler {

    private final TimeLimits limits;

    RecordVerdict(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        LocalDate heldOn = answers.date("hearingHeldOn").orElse(submission.today());
        LocalDate heardOn = answers.date("outcomeReceivedOn").orElse(heldOn);
        if (heardOn.isBefore(heldOn)) {
            throw new Refusal("outcomeReceivedOn", "The result cannot have been heard of before the day it was given");
        }
        limits.start(caseId, "VC-R8-HMCTS", heldOn, submission.task());
        limits.meet(caseId, "VC-R8-HMCTS", heardOn);
        limits.start(caseId, "VC-R9-OUT", heardOn, submission.task());
        return Map.of();
    }
}
