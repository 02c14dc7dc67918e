package org.alongside.support.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The proceedings end with the appeal, unless it brings a new trial: harm done to a witness is presumed to be revenge for a year after, CJPOA 1994 s.51. */
@Component
class RecordAppealResult implements TaskHandler {

    private final Triggers triggers;

    RecordAppealResult(Triggers triggers) {
        this.triggers = triggers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("appealResult").equals("retrial")) {
            triggers.calledOff(submission.caseId(), Trigger.PROCEEDINGS_END);
        } else {
            LocalDate decidedOn = submission.answers().date("decidedOn").orElse(submission.today());
            triggers.happened(submission.caseId(), decidedOn, submission.task(), Trigger.PROCEEDINGS_END);
        }
        return Map.of();
    }
}
