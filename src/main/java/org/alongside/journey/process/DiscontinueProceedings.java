package org.alongside.journey.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** When the proceedings stop no hearing is left, and the limit for telling the young person runs from the decision. */
@Component
class DiscontinueProceedings implements TaskHandler {

    private static final String TELL_OF_DECISION = "VC-R6-CPS";

    private final Hearings hearings;
    private final TimeLimits limits;

    DiscontinueProceedings(Hearings hearings, TimeLimits limits) {
        this.hearings = hearings;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate decidedOn = submission.answers().date("decidedOn").orElse(submission.today());
        for (HearingKind kind : HearingKind.values()) {
            hearings.vacate(submission.caseId(), kind, "The proceedings have stopped");
        }
        limits.start(submission.caseId(), TELL_OF_DECISION, decidedOn, submission.task());
        return Map.of();
    }
}
