package org.alongside.trial.process;

import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What is there and working for the trial. */
@Component
class ConfirmTrialArrangements implements TaskHandler {

    private final MeasuresOnTheDay measures;

    ConfirmTrialArrangements(MeasuresOnTheDay measures) {
        this.measures = measures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        measures.arranged(submission.caseId(), HearingKind.TRIAL, submission.answers());
        return Map.of();
    }

    /** Who is free and what works is known only shortly before the day. */
    @Override
    public Optional<String> timeLimit(Run run) {
        return Optional.of("PR-BEFORE-TRIAL");
    }
}
