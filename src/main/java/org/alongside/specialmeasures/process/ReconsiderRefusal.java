package org.alongside.specialmeasures.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A refusal that was challenged is looked at again: neither by the drafter nor by the lawyer who refused. */
@Component
class ReconsiderRefusal implements TaskHandler {

    private static final String DRAFT = "draftApplication";

    private final CaseRecords records;
    private final FourEyes fourEyes;
    private final AppliedMeasures applied;
    private final DraftToRead draft;
    private final DraftAndWishes wishes;
    private final ApplicationRules rules;

    ReconsiderRefusal(
            CaseRecords records,
            FourEyes fourEyes,
            AppliedMeasures applied,
            DraftToRead draft,
            DraftAndWishes wishes,
            ApplicationRules rules) {
        this.records = records;
        this.fourEyes = fourEyes;
        this.applied = applied;
        this.draft = draft;
        this.wishes = wishes;
        this.rules = rules;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        FourEyes.refuse(
                fourEyes.whyNotReconsider(submission.run(), submission.actor().userId()), "reconsideration");
        if ("approved".equals(submission.answers().text("reconsideration"))) {
            var drafted = new DraftedApplication(records.latest(submission.run(), DRAFT));
            wishes.requireReasonForChanges(submission, records.latestRecord(submission.run(), DRAFT), drafted);
            applied.approved(submission.caseId(), drafted);
        }
        return Map.of();
    }

    @Override
    public boolean needsSomebodyElse(Run run, UUID userId) {
        return fourEyes.whyNotReconsider(run, userId).isPresent();
    }

    @Override
    public List<Beside> beside(Run run) {
        List<Beside> beside = new ArrayList<>(wishes.changed(run.caseId(), records.latestRecord(run, DRAFT)));
        beside.addAll(draft.besideWithRefusal(run));
        beside.addAll(rules.besideMeasures(run.caseId()));
        return beside;
    }
}
