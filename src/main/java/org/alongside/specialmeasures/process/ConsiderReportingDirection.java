package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.Birthdays;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps what the rules say of reports about the young person. */
@Component
class ConsiderReportingDirection implements TaskHandler {

    private static final List<String> CHARGED_BY = List.of("decideCharge", "decideChargeAfterReview");

    private final ApplicationRules rules;
    private final CaseRecords records;
    private final Birthdays birthdays;

    ConsiderReportingDirection(ApplicationRules rules, CaseRecords records, Birthdays birthdays) {
        this.rules = rules;
        this.records = records;
        this.birthdays = birthdays;
    }

    /** From the charge. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return records.of(run.caseId(), CHARGED_BY).stream()
                .flatMap(record -> record.answers().date("chargedOn").stream())
                .reduce((earlier, later) -> later)
                .or(() -> Optional.of(openedOn));
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        rules.decideReporting(submission.caseId(), submission.answers());
        if (submission.answers().chosen("restrictionsThatApply").contains("RR49")) {
            birthdays.endsOn(submission.caseId(), "RR49-END", submission.today(), submission.task());
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return rules.besideReporting(run.caseId());
    }
}
