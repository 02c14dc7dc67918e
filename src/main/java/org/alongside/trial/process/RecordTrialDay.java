package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What was really given on this day; a verdict or a jury that cannot agree ends the trial. */
@Component
class RecordTrialDay implements TaskHandler {

    private final Hearings hearings;
    private final MeasuresOnTheDay measures;

    RecordTrialDay(Hearings hearings, MeasuresOnTheDay measures) {
        this.hearings = hearings;
        this.measures = measures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate day = answers.date("trialDayOn").orElse(submission.today());
        measures.given(submission.caseId(), HearingKind.TRIAL, day, answers);
        String end = answers.text("trialDay");
        if (end.equals("verdict") || end.equals("hungJury")) {
            hearings.held(submission.caseId(), HearingKind.TRIAL);
        }
        return Map.of();
    }

    @Override
    public Optional<LocalDate> awaitedDay(Run run) {
        return hearings.open(run.caseId(), HearingKind.TRIAL)
                .map(trial -> trial.when().on());
    }
}
