package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The working day to tell the new date runs from the day the court gave it. */
@Component
class TellRecordingDate implements TaskHandler {

    private static final String TELL_OF_HEARING = "VC-R8-HRG";

    private final TimeLimits limits;

    TellRecordingDate(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate toldOn = answers.date("toldOn").orElse(submission.today());
        LocalDate courtOn = answers.date("toldByCourtOn").orElse(toldOn);
        if (toldOn.isBefore(courtOn)) {
            throw new Refusal("toldOn", "The young person cannot have been told before the court gave the date");
        }
        limits.start(submission.caseId(), TELL_OF_HEARING, courtOn, submission.task());
        limits.meet(submission.caseId(), TELL_OF_HEARING, toldOn);
        return Map.of();
    }
}
