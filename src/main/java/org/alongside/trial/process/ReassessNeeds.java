package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The Victims' Code asks for it before the young person comes to court. Where the special measures are not what the young person wants any more, what they want instead becomes a wish of its own. */
@Component
class ReassessNeeds implements TaskHandler {

    private final WishesSaid said;
    private final TimeLimits limits;

    ReassessNeeds(WishesSaid said, TimeLimits limits) {
        this.said = said;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate assessedOn = submission.answers().date("assessedOn").orElse(submission.today());
        limits.meet(submission.caseId(), TrialLimits.NEEDS_AGAIN, assessedOn);
        if (submission.answers().text("measuresStillRight").equals("no")) {
            said.keepChanged(submission, assessedOn);
        }
        return Map.of();
    }
}
