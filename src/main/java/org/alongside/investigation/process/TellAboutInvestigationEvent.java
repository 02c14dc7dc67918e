package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Telling meets every limit of Victims' Code Right 6 that runs for an event: whoever tells, tells all that is new. Where it was not
 * told for a reason, the limits stop and none is called met.
 */
@Component
class TellAboutInvestigationEvent implements TaskHandler {

    private final TimeLimits limits;

    TellAboutInvestigationEvent(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        boolean told = submission.answers().text("told").equals("told");
        LocalDate on = submission.answers().date("toldOn").orElseGet(submission::today);
        PoliceInvestigationSteps.EVENT_LIMITS.values().forEach(rule -> {
            if (told) {
                limits.meet(caseId, rule, on);
            } else {
                limits.stop(caseId, rule);
            }
        });
        return Map.of();
    }
}
