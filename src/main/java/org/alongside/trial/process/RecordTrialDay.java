package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What was really given on this day; a verdict or a jury that cannot agree ends the trial, otherwise it goes on: on the day that the court gave, or on the next working day. */
@Component
class RecordTrialDay implements TaskHandler {

    private static final String NEXT_DAY = "PR-TRIAL-DAY";
    private static final String DAY = "trialDayOn";

    private final Hearings hearings;
    private final MeasuresOnTheDay measures;
    private final TimeLimits limits;
    private final CaseRecords records;

    RecordTrialDay(Hearings hearings, MeasuresOnTheDay measures, TimeLimits limits, CaseRecords records) {
        this.hearings = hearings;
        this.measures = measures;
        this.limits = limits;
        this.records = records;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate day = answers.date(DAY).orElse(submission.today());
        if (answers.date("nextDayOn").filter(next -> !next.isAfter(day)).isPresent()) {
            throw new Refusal("nextDayOn", "The next day of the trial must be after the day that you record");
        }
        measures.given(submission.caseId(), HearingKind.TRIAL, day, answers);
        String end = answers.text("trialDay");
        if (end.equals("verdict") || end.equals("hungJury")) {
            hearings.held(submission.caseId(), HearingKind.TRIAL);
        }
        return Map.of();
    }

    @Override
    public Optional<LocalDate> awaitedDay(Run run) {
        Optional<LocalDate> next =
                records.latest(run, task()).date(DAY).flatMap(day -> limits.lastDayFrom(day, NEXT_DAY));
        return hearings.day(run.caseId(), HearingKind.TRIAL)
                .map(trial -> next.filter(trial::isBefore).orElse(trial));
    }
}
