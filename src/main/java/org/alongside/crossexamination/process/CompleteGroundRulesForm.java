package org.alongside.crossexamination.process;

import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The defence files its proposed questions before the ground rules hearing: judged by the day on which the form came. By then the prosecution case is
 * usually served, from which the time to apply for dismissal runs.
 */
@Component
class CompleteGroundRulesForm implements TaskHandler {

    private static final String RECEIVED = "formReceivedOn";
    private static final String CASE_SERVED = "caseServedOn";

    private final TimeLimits limits;
    private final Triggers triggers;

    CompleteGroundRulesForm(TimeLimits limits, Triggers triggers) {
        this.limits = limits;
        this.triggers = triggers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        answers.date(RECEIVED).ifPresent(on -> limits.meet(caseId, Section28Limits.FORM_BEFORE, on));
        answers.date(CASE_SERVED)
                .ifPresent(on -> triggers.happened(caseId, on, submission.task(), Trigger.PROSECUTION_EVIDENCE));
        return Map.of();
    }
}
