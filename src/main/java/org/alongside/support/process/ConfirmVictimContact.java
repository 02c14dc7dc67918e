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

/** The first contact is owed from the referral, Victims' Code Right 11. */
@Component
class ConfirmVictimContact implements TaskHandler {

    private static final String LIMIT = "VC-R11-VLO";

    private final CaseRecords records;
    private final TimeLimits limits;

    ConfirmVictimContact(CaseRecords records, TimeLimits limits) {
        this.records = records;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission.answers().date("contactedOn").ifPresent(on -> limits.meet(submission.caseId(), LIMIT, on));
        return Map.of();
    }

    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return records.latest(run.caseId(), "referToVictimContact")
                .date("referredOn")
                .or(() -> Optional.of(openedOn));
    }
}
