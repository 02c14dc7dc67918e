package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.Birthdays;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps what the rules say of reports about the young person. */
@Component
class ConsiderReportingDirection implements TaskHandler {

    private static final String RESTRICTIONS = "restrictionsThatApply";

    /** What ends on the 18th birthday, by the restriction's word: CYPA 1933 s.49, YJCEA 1999 s.45. */
    private static final Map<String, String> ENDING_AT_18 = Map.of("RR49", "RR49-END", "RR45", "RR45-END");

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
        List<String> inForce = submission.answers().chosen(RESTRICTIONS);
        if (inForce.contains("RR49") && !rules.courtKind(submission.caseId()).equals(Optional.of("youthCourt"))) {
            throw new Refusal(
                    RESTRICTIONS,
                    "Section 49 protects only in the youth court (CYPA 1933 s.49), and this case is not known to be there. Take it out");
        }
        rules.decideReporting(submission.caseId(), submission.answers());
        ENDING_AT_18.forEach((restriction, rule) -> {
            if (inForce.contains(restriction)) {
                birthdays.endsOn(submission.caseId(), rule, submission.today(), submission.task());
            }
        });
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return rules.besideReporting(run.caseId());
    }
}
