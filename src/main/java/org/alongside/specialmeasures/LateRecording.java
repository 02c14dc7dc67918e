package org.alongside.specialmeasures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.HearingKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether cross-examination that the court directed once the case was at trial is still to be recorded before it, YJCEA 1999 s.28: never
 * twice, not after a guilty plea, and not any more where this trial has begun to hear the witness.
 */
@Service
@Transactional(readOnly = true)
public class LateRecording {

    private static final String RECORDED = "recordRecording";
    private static final String TRIAL_DAY = "recordTrialDay";

    /** After these a trial begins anew, and what was heard at the one before was not heard at this one. */
    private static final List<String> RETRIALS = List.of("decideRetrial", "recordAppealResult");

    private final SpecialMeasures measures;
    private final CaseRecords records;
    private final GuiltyPleas pleas;

    LateRecording(SpecialMeasures measures, CaseRecords records, GuiltyPleas pleas) {
        this.measures = measures;
        this.records = records;
        this.pleas = pleas;
    }

    public boolean isDue(UUID caseId) {
        return mayCome(caseId) && isDirected(caseId) && !hasBegunEvidence(caseId);
    }

    /** Whether a direction could still ask for one: nothing is recorded yet, and not everybody has pleaded guilty. */
    public boolean mayCome(UUID caseId) {
        return !pleas.stands(caseId) && !isRecorded(caseId);
    }

    private boolean isDirected(UUID caseId) {
        return measures.of(caseId).stream()
                .filter(view -> view.measure() == Measure.RECORDED_CROSS_EXAMINATION)
                .filter(view -> view.status().isInForce())
                .anyMatch(view -> !isGivenUp(view) || isDirectedAgain(caseId, view));
    }

    /** It was to be recorded, and there was no day for it: a day on which it was not given has a date. */
    private static boolean isGivenUp(MeasureView view) {
        return view.status() == MeasureStatus.NOT_GIVEN
                && view.latest(MeasureStatus.NOT_GIVEN)
                        .map(MeasureView.Step::occasion)
                        .filter(missed -> missed.hearing() == HearingKind.RECORDING && missed.on() == null)
                        .isPresent();
    }

    /** A direction that is given again leaves the measure where it stands; only the decision tells of it. */
    private boolean isDirectedAgain(UUID caseId, MeasureView view) {
        var givenUp = view.latest(MeasureStatus.NOT_GIVEN).orElseThrow().day();
        return measures.decisions(caseId).stream()
                .filter(decision -> decision.directed().contains(Measure.RECORDED_CROSS_EXAMINATION))
                .anyMatch(decision -> decision.decidedOn().isAfter(givenUp));
    }

    private boolean isRecorded(UUID caseId) {
        return records.of(caseId, List.of(RECORDED)).stream()
                .anyMatch(day -> day.answers().text("recording").equals("completed"));
    }

    private boolean hasBegunEvidence(UUID caseId) {
        Instant begun = records.of(caseId, RETRIALS).stream()
                .filter(LateRecording::ordersRetrial)
                .map(RecordView::at)
                .reduce(Instant.MIN, (earlier, later) -> later);
        return records.of(caseId, List.of(TRIAL_DAY)).stream()
                .filter(day -> day.at().isAfter(begun))
                .anyMatch(day -> !day.answers().text("evidenceGiven").equals("no"));
    }

    private static boolean ordersRetrial(RecordView decision) {
        return decision.answers().text("retrial").equals("sought")
                || decision.answers().text("appealResult").equals("retrial");
    }
}
