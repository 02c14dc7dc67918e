package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps what the rules say of recorded cross-examination in this court: the witness has been identified. Where the case was sent at this hearing, its days begin. */
@Component
class NotifySection28Eligibility implements TaskHandler {

    private static final String HEARING = "hearingDate";
    private static final String IDENTIFIED = "S28-IDENTIFY";

    private final ApplicationRules rules;
    private final TimeLimits limits;
    private final Triggers triggers;

    NotifySection28Eligibility(ApplicationRules rules, TimeLimits limits, Triggers triggers) {
        this.rules = rules;
        this.limits = limits;
        this.triggers = triggers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        rules.decideSection28(submission.caseId(), answers);
        limits.meet(submission.caseId(), IDENTIFIED, submission.today());
        String sent = answers.text("sentToCrownCourt");
        if (sent.equals("custody") || sent.equals("bail")) {
            submission.requireNotInFuture(
                    HEARING, "The day of the hearing that sent the case", "Better Case Management");
            triggers.happened(
                    submission.caseId(),
                    answers.date(HEARING).orElse(submission.today()),
                    submission.task(),
                    Trigger.sending(
                            sent.equals("custody"),
                            !answers.text("section28Notified").equals("notAvailable")));
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return rules.besideSection28(run.caseId());
    }
}
