package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.CourtProtection;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The court decided on a ban of questions by the accused in person, asked for or of its own motion: YJCEA 1999 ss.36, 37. With the decision
 * nobody's answer to the application is waited for any longer.
 */
@Component
class RecordInPersonBan implements TaskHandler {

    private static final String DECISION = "banDecision";
    private static final String ANSWER = "S36-RESP";

    private final CourtProtections protections;
    private final Cases cases;
    private final TimeLimits limits;
    private final Representative representative;

    RecordInPersonBan(CourtProtections protections, Cases cases, TimeLimits limits, Representative representative) {
        this.protections = protections;
        this.cases = cases;
        this.limits = limits;
        this.representative = representative;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate decidedOn = answers.date("decidedOn").orElseGet(submission::today);
        String decision = answers.text(DECISION);
        if (decision.equals("lifted")
                && !protections
                        .protecting(cases.byId(submission.caseId()), decidedOn)
                        .contains(CourtProtection.BAN36)) {
            throw new Refusal(DECISION, "The court had made no such ban by that day. Record the ban first");
        }
        limits.stop(submission.caseId(), ANSWER);
        if (decision.equals("made")) {
            representative.invited(submission, decidedOn);
        } else {
            limits.stop(submission.caseId(), Representative.APPOINT);
        }
        return Map.of();
    }
}
