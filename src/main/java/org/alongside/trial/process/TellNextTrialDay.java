package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The working day to tell the next sitting day runs from the day in court on which it was given: Victims' Code, Right 8. */
@Component
class TellNextTrialDay implements TaskHandler {

    private final TimeLimits limits;
    private final CaseRecords records;

    TellNextTrialDay(TimeLimits limits, CaseRecords records) {
        this.limits = limits;
        this.records = records;
    }

    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return Optional.of(givenOn(run.caseId()).orElse(openedOn));
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate toldOn = submission.answers().date("toldOn").orElse(submission.today());
        if (givenOn(submission.caseId()).filter(toldOn::isBefore).isPresent()) {
            throw new Refusal("toldOn", "The young person cannot have been told before the court gave the day");
        }
        limits.meet(LimitOf.task(submission.caseId(), TrialLimits.TELL_OF_HEARING, submission.task()), toldOn);
        return Map.of();
    }

    private Optional<LocalDate> givenOn(UUID caseId) {
        return records.latest(caseId, "recordTrialDay").date("trialDayOn");
    }
}
