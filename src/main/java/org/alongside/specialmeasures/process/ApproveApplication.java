package org.alongside.specialmeasures.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A reviewing lawyer who neither drafted it nor is connected with the case approves the application, returns it or refuses it. */
@Component
class ApproveApplication implements TaskHandler {

    private static final String DRAFT = "draftApplication";

    private final CaseRecords records;
    private final FourEyes fourEyes;
    private final AppliedMeasures applied;
    private final TimeLimits limits;
    private final DraftToRead draft;
    private final ApplicationRules rules;
    private final DraftAndWishes wishes;

    ApproveApplication(
            CaseRecords records,
            FourEyes fourEyes,
            AppliedMeasures applied,
            TimeLimits limits,
            DraftToRead draft,
            ApplicationRules rules,
            DraftAndWishes wishes) {
        this.records = records;
        this.fourEyes = fourEyes;
        this.applied = applied;
        this.limits = limits;
        this.draft = draft;
        this.rules = rules;
        this.wishes = wishes;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        FourEyes.refuse(
                fourEyes.whyNotDecide(submission.run(), submission.actor().userId()), "approval");
        Answers answers = submission.answers();
        switch (answers.text("approval")) {
            case "approved" -> approve(submission);
            case "returned" -> new MarkedDraft(answers).requireAMark();
            default -> refuse(submission);
        }
        return Map.of();
    }

    @Override
    public boolean needsSomebodyElse(Run run, UUID userId) {
        return fourEyes.whyNotDecide(run, userId).isPresent();
    }

    @Override
    public List<Beside> beside(Run run) {
        List<Beside> beside = new ArrayList<>(wishes.changed(run.caseId(), records.latestRecord(run, DRAFT)));
        beside.addAll(draft.beside(run));
        beside.addAll(rules.besideMeasures(run.caseId()));
        return beside;
    }

    private void approve(Submission submission) {
        var drafted = new DraftedApplication(records.latest(submission.run(), DRAFT));
        wishes.requireReasonForChanges(submission, records.latestRecord(submission.run(), DRAFT), drafted);
        requireDeparturesJustified(submission, drafted);
        applied.approved(submission.caseId(), drafted);
    }

    /** The days for a challenge run from the refusal: PR-CHALLENGE. */
    private void refuse(Submission submission) {
        limits.start(ExplainRefusal.challenge(submission.run()), submission.today(), submission.task());
        var drafted = new DraftedApplication(records.latest(submission.run(), DRAFT));
        applied.refused(submission.caseId(), drafted, submission.answers().text("legalReason"));
    }

    private void requireDeparturesJustified(Submission submission, DraftedApplication drafted) {
        String justified = submission.answers().text("departuresJustified");
        if (justified.equals("no")) {
            throw new Refusal(
                    "departuresJustified",
                    "An application with an unjustified departure from a wish cannot be approved. Return it (YJCEA 1999 s.19(3)(a))");
        }
        if (justified.equals("none") && wishes.departs(submission.caseId(), drafted)) {
            throw new Refusal(
                    "departuresJustified",
                    "The draft departs from a wish. Say whether that is justified (YJCEA 1999 s.19(3)(a))");
        }
    }
}
