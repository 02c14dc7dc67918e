package org.alongside.support.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The referral to the Victim Contact Scheme is owed from the sentence, Victims' Code Right 11, and made on the day that is said here. */
@Component
class ReferToVictimContact implements TaskHandler {

    private static final String LIMIT = "VC-R11-REF";

    private final CaseRecords records;
    private final TimeLimits limits;

    ReferToVictimContact(CaseRecords records, TimeLimits limits) {
        this.records = records;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission.answers().date("referredOn").ifPresent(on -> limits.meet(submission.caseId(), LIMIT, on));
        return Map.of();
    }

    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return records.latest(run.caseId(), "recordSentence")
                .date("sentencedOn")
                .or(() -> Optional.of(openedOn));
    }
}
