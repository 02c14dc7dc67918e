package org.alongside.trial.process;

import java.util.Map;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What is there and working for a day of the trial that came instead of, or after, the one it was arranged for. */
@Component
class ConfirmTrialDay implements TaskHandler {

    private final MeasuresOnTheDay measures;

    ConfirmTrialDay(MeasuresOnTheDay measures) {
        this.measures = measures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        measures.arranged(submission.caseId(), HearingKind.TRIAL, submission.answers());
        return Map.of();
    }
}
