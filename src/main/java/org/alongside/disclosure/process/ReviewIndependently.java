package org.alongside.disclosure.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Neither the decider nor whoever gave the local answer reviews the decision independently. Where it stands, only judicial review is left: CPR 54.5. */
@Component
class ReviewIndependently implements TaskHandler {

    private static final String DECIDED = "decidedOn";
    private static final String LOCAL_ANSWER = "resolveLocally";

    private final FreshEyes freshEyes;
    private final CaseRecords records;
    private final Triggers triggers;

    ReviewIndependently(FreshEyes freshEyes, CaseRecords records, Triggers triggers) {
        this.freshEyes = freshEyes;
        this.records = records;
        this.triggers = triggers;
    }

    /** From the day on which the young person heard the local answer and asked for more. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return records.latest(run.caseId(), "explainLocalResolution")
                .date("toldOn")
                .or(() -> Optional.of(openedOn));
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        freshEyes.require(submission, LOCAL_ANSWER);
        if (submission.answers().text("reviewDecision").equals("decisionStands")) {
            LocalDate on = submission.answers().date(DECIDED).orElse(submission.today());
            triggers.happened(submission.caseId(), on, submission.task(), Trigger.REVIEW_DECISION);
        }
        return Map.of();
    }

    @Override
    public boolean needsSomebodyElse(Run run, UUID userId) {
        return freshEyes.hadPart(run.caseId(), userId, LOCAL_ANSWER);
    }
}
