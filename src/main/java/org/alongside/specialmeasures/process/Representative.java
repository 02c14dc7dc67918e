package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** The representative whom an accused may appoint to ask the questions that they may not ask in person: YJCEA 1999 s.38, CrimPR 23.2. */
@Component
class Representative {

    static final String APPOINT = "S38-APPOINT";

    private static final String BY = "representativeBy";

    private final TimeLimits limits;

    Representative(TimeLimits limits) {
        this.limits = limits;
    }

    /** The court invited the accused on a day that the form does not name: at the latest today. */
    void invitedBefore(Submission submission) {
        submission
                .answers()
                .date(BY)
                .ifPresent(by -> invited(submission, by.isBefore(submission.today()) ? by : submission.today()));
    }

    /** The date that the court set for the appointment is a limit, where the form names one. */
    void invited(Submission submission, LocalDate on) {
        submission.answers().date(BY).ifPresent(by -> {
            if (by.isBefore(on)) {
                throw new Refusal(BY, "The date by which to appoint cannot lie before the invitation (CrimPR 23.2)");
            }
            limits.startWithDueDate(submission.caseId(), APPOINT, on, by, submission.task());
        });
    }
}
