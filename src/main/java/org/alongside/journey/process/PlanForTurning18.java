package org.alongside.journey.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * A plan for the 18th birthday may say that another ground has to be applied for while the direction still stands. Whether that was done is checked
 * 30 days before the birthday: service of the application meets the limit.
 */
@Component
class PlanForTurning18 implements TaskHandler {

    static final String CHECK_OF_PLAN = "SM-LAPSE-30";

    private final ChangeWanted change;
    private final Cases cases;
    private final TimeLimits limits;

    PlanForTurning18(ChangeWanted change, Cases cases, TimeLimits limits) {
        this.change = change;
        this.cases = cases;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate birthday = cases.byId(submission.caseId()).eighteenthBirthday();
        if (submission.answers().yes("reapply") && submission.today().isBefore(birthday)) {
            limits.start(submission.caseId(), CHECK_OF_PLAN, birthday, submission.task());
        }
        change.raise(submission);
        return Map.of();
    }
}
