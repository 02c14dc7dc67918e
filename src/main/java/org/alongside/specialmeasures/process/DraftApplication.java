package org.alongside.specialmeasures.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.alongside.forms.Offers;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Checks a draft against what the young person wished, and section 28 against section 27. */
@Component
class DraftApplication implements TaskHandler {

    private final CaseRecords records;
    private final DraftAndWishes wishes;
    private final SpecialMeasures measures;
    private final FourEyes fourEyes;
    private final DraftOffers offers;
    private final DraftToRead toRead;
    private final ApplicationRules rules;
    private final ChangeToRead wanted;

    DraftApplication(
            CaseRecords records,
            DraftAndWishes wishes,
            SpecialMeasures measures,
            FourEyes fourEyes,
            DraftOffers offers,
            DraftToRead toRead,
            ApplicationRules rules,
            ChangeToRead wanted) {
        this.records = records;
        this.wishes = wishes;
        this.measures = measures;
        this.fourEyes = fourEyes;
        this.offers = offers;
        this.toRead = toRead;
        this.rules = rules;
        this.wanted = wanted;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        FourEyes.refuse(
                fourEyes.whyNotDraft(submission.run(), submission.actor().userId()), "applicationRoute");
        var drafted = new DraftedApplication(submission.answers());
        requireOpenWay(submission, drafted);
        new DraftedVariation(drafted, measures.statuses(submission.caseId())).require(change(submission.run()));
        requireSection27(submission, drafted);
        wishes.require(submission, drafted);
        rules.decideOnDraft(submission.caseId(), submission.answers());
        return Map.of();
    }

    @Override
    public boolean needsSomebodyElse(Run run, UUID userId) {
        return fourEyes.whyNotDraft(run, userId).isPresent();
    }

    @Override
    public Offers offers(Run run) {
        return offers.of(run);
    }

    @Override
    public List<Beside> beside(Run run) {
        List<Beside> beside = new ArrayList<>(toRead.returned(run));
        beside.addAll(wanted.beside(run.caseId()));
        beside.addAll(rules.besideMeasures(run.caseId()));
        return beside;
    }

    /** The notice of CrimPR 18.9 is for a hearing at which nobody opposes; once somebody did, only an application is left. */
    private void requireOpenWay(Submission submission, DraftedApplication drafted) {
        if (drafted.isByNotice()
                && records.latest(submission.run(), "recordCourtDirections")
                        .text("directions")
                        .equals("applicationNeeded")) {
            throw new Refusal(
                    "applicationRoute", "The notice was opposed. CrimPR 18.9 now asks for an application: choose it");
        }
    }

    /** The change that was described for this application; empty where the court has decided since. */
    private Optional<RecordView> change(Run run) {
        Optional<RecordView> decided = records.latestRecord(run, "recordCourtDirections");
        return records.latestRecord(run, "describeChange")
                .filter(change ->
                        decided.isEmpty() || change.at().isAfter(decided.get().at()));
    }

    /** Recorded cross-examination needs a recorded interview as evidence in chief: s.28(1). */
    private void requireSection27(Submission submission, DraftedApplication drafted) {
        UUID caseId = submission.caseId();
        boolean withdrawn = drafted.discharges(Measure.RECORDED_EVIDENCE_IN_CHIEF);
        boolean section27 = drafted.asksFor(Measure.RECORDED_EVIDENCE_IN_CHIEF)
                || measures.isInForce(caseId, Measure.RECORDED_EVIDENCE_IN_CHIEF) && !withdrawn;
        boolean section28 = drafted.asksFor(Measure.RECORDED_CROSS_EXAMINATION)
                || withdrawn
                        && measures.isInForce(caseId, Measure.RECORDED_CROSS_EXAMINATION)
                        && !drafted.discharges(Measure.RECORDED_CROSS_EXAMINATION);
        if (section28 && !section27) {
            throw new Refusal(
                    "applyRecordedInterview",
                    "Section 28 can only be directed with section 27 (s.28(1)): ask for the recorded interview too");
        }
    }
}
