package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Telling meets every limit of Victims' Code Right 6 that runs for an event of that day or before: whoever tells, tells all that is new, and
 * nothing that had not happened yet. Where an event was not told for a reason, its own limit stops and none is called met.
 */
@Component
class TellAboutInvestigationEvent implements TaskHandler {

    private final TimeLimits limits;
    private final CaseRecords records;

    TellAboutInvestigationEvent(TimeLimits limits, CaseRecords records) {
        this.limits = limits;
        this.records = records;
    }

    /** The limit of the event that is to be told: an arrest, an interview, a release and a change of bail have one each. */
    @Override
    public Optional<String> timeLimit(Run run) {
        return Optional.ofNullable(
                InvestigationEventSteps.limitOf(records.latest(run.caseId(), InvestigationEventSteps.EVENT)));
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        if (submission.answers().text("told").equals("told")) {
            LocalDate on = submission.answers().date("toldOn").orElseGet(submission::today);
            InvestigationEventSteps.EVENT_LIMITS.values().stream()
                    .filter(rule -> hadBegun(caseId, rule, on))
                    .forEach(rule -> limits.meet(caseId, rule, on));
        } else if (submission.limit() != null) {
            limits.stop(caseId, submission.limit());
        }
        return Map.of();
    }

    private boolean hadBegun(UUID caseId, String rule, LocalDate on) {
        return limits.runningFor(LimitOf.theCase(caseId, rule))
                .filter(limit -> !limit.startedOn().isAfter(on))
                .isPresent();
    }
}
