package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.cases.CaseRecords;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A refusal that was challenged is looked at again, never by the drafter. */
@Component
class ReconsiderRefusal implements TaskHandler {

    private final CaseRecords records;
    private final FourEyes fourEyes;
    private final AppliedMeasures applied;

    ReconsiderRefusal(CaseRecords records, FourEyes fourEyes, AppliedMeasures applied) {
        this.records = records;
        this.fourEyes = fourEyes;
        this.applied = applied;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        fourEyes.requireNotDrafter(submission.caseId(), submission.actor(), "reconsideration");
        boolean same = fourEyes.refusedBy(submission.caseId(), submission.actor());
        if (same != submission.answers().yes("refusedBySameLawyer")) {
            throw new Refusal(
                    "refusedBySameLawyer",
                    same
                            ? "The file shows that you made the refusal"
                            : "The file shows that somebody else made the refusal");
        }
        if ("approved".equals(submission.answers().text("reconsideration"))) {
            var drafted = new DraftedApplication(records.latest(submission.caseId(), "draftApplication"));
            applied.approved(submission.caseId(), drafted);
        }
        return Map.of();
    }
}
