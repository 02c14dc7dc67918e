package org.alongside.specialmeasures.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A reviewing lawyer who is not the drafter decides on the application. */
@Component
class ApproveApplication implements TaskHandler {

    private final CaseRecords records;
    private final FourEyes fourEyes;
    private final AppliedMeasures applied;

    ApproveApplication(CaseRecords records, FourEyes fourEyes, AppliedMeasures applied) {
        this.records = records;
        this.fourEyes = fourEyes;
        this.applied = applied;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        fourEyes.requireNotDrafter(submission.caseId(), submission.actor(), "approval");
        if ("approved".equals(submission.answers().text("approval"))) {
            var drafted = new DraftedApplication(records.latest(submission.caseId(), "draftApplication"));
            requireDeparturesJustified(submission.answers(), drafted);
            applied.approved(submission.caseId(), drafted);
        }
        return Map.of();
    }

    private static void requireDeparturesJustified(Answers answers, DraftedApplication drafted) {
        String justified = answers.text("departuresJustified");
        if (justified.equals("no")) {
            throw new Refusal(
                    "departuresJustified",
                    "An application with an unjustified departure cannot be approved. Return it");
        }
        if (justified.equals("none") && drafted.departsFromAWish()) {
            throw new Refusal("departuresJustified", "The draft departs from a wish. Say whether that is justified");
        }
    }
}
