package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The court owes the result to the witness care unit from the hearing on, and the unit owes it to the young person from then on. */
@Component
class RecordVerdict implements TaskHandler {

    private final TimeLimits limits;
    private final CaseRecords records;
    private final SentenceToCome sentence;

    RecordVerdict(TimeLimits limits, CaseRecords records, SentenceToCome sentence) {
        this.limits = limits;
        this.records = records;
        this.sentence = sentence;
    }

    /** From the last day of the trial that was recorded. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return records.latest(run.caseId(), "recordTrialDay").date("trialDayOn").or(() -> Optional.of(openedOn));
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        LocalDate heldOn = answers.date("hearingHeldOn").orElse(submission.today());
        LocalDate heardOn = answers.date("outcomeReceivedOn").orElse(heldOn);
        if (heardOn.isBefore(heldOn)) {
            throw new Refusal("outcomeReceivedOn", "The result cannot have been heard of before the day it was given");
        }
        limits.start(caseId, "VC-R8-HMCTS", heldOn, submission.task());
        limits.meet(caseId, "VC-R8-HMCTS", heardOn);
        limits.start(caseId, "VC-R9-OUT", heardOn, submission.task());
        sentence.afterTheResult(submission, heldOn);
        return Map.of();
    }
}
