package org.alongside.disclosure.process;

import java.util.Map;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A holder who is asked again has a day ahead of them in which to answer; who is served with a summons application, ten business days. */
@Component
class PursueHolder implements TaskHandler {

    private static final String DUE = "newAnswerDueOn";
    private static final String REPRESENTATIONS = "WS-REPS";

    private final TimeLimits limits;

    PursueHolder(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        boolean passed = submission
                .answers()
                .date(DUE)
                .filter(due -> !due.isAfter(submission.today()))
                .isPresent();
        if (passed) {
            throw new Refusal(DUE, "The new date must be after today");
        }
        submission
                .answers()
                .date("summonsServedOn")
                .ifPresent(on -> limits.start(
                        LimitOf.task(submission.run(), REPRESENTATIONS, submission.task()), on, submission.task()));
        return Map.of();
    }
}
