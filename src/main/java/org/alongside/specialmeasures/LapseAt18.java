package org.alongside.specialmeasures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.hearings.HearingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the 18th birthday does to directions that rest on age alone, YJCEA 1999 s.21(8) and (9): they lapse, unless the witness has begun to
 * give evidence; the recorded interview stays, and recorded cross-examination only if it was recorded before. A recording alone is not
 * taken as having begun at the trial (not verified): whoever needs a measure there applies on another ground.
 */
@Service
@Transactional
public class LapseAt18 {

    /** By then the proceedings are determined and no direction binds any more: s.20(1). */
    private static final Set<Stage> DETERMINED = EnumSet.of(Stage.AFTER_TRIAL, Stage.CLOSED);

    private static final String WHY = "18th birthday of a witness eligible by age alone: s.21(8)";

    private final SpecialMeasures measures;
    private final AgeAlone age;
    private final CaseRecords records;
    private final Cases cases;
    private final LegalToday today;

    LapseAt18(SpecialMeasures measures, AgeAlone age, CaseRecords records, Cases cases, LegalToday today) {
        this.measures = measures;
        this.age = age;
        this.records = records;
        this.cases = cases;
        this.today = today;
    }

    /**
     * Lets every direction lapse that the birthday ends.
     *
     * @return whether any did
     */
    public boolean lapse(UUID caseId) {
        CaseView witness = cases.byId(caseId);
        LocalDate birthday = witness.eighteenthBirthday();
        if (birthday.isAfter(today.date()) || DETERMINED.contains(witness.stage())) {
            return false;
        }
        List<MeasureView> views = measures.of(caseId);
        List<MeasureView> inForce =
                views.stream().filter(view -> view.status().isInForce()).toList();
        if (inForce.isEmpty() || hasBegunEvidence(views, birthday)) {
            return false;
        }
        boolean recorded = isRecordedBefore(caseId, birthday);
        List<CourtDecision> decisions = measures.decisions(caseId);
        List<Marking> lapsed = inForce.stream()
                .map(MeasureView::measure)
                .filter(measure -> !survives(measure, recorded) && age.carries(caseId, measure, decisions))
                .map(measure -> new Marking(measure, MeasureStatus.LAPSED, WHY))
                .toList();
        measures.mark(caseId, new Occasion(null, null, birthday), lapsed);
        return !lapsed.isEmpty();
    }

    /** Whether the birthday is over and has taken a direction for this measure with it, which nobody can confirm any more. */
    @Transactional(readOnly = true)
    public boolean hasEnded(UUID caseId, Measure measure) {
        LocalDate birthday = cases.byId(caseId).eighteenthBirthday();
        return !birthday.isAfter(today.date())
                && !survives(measure, isRecordedBefore(caseId, birthday))
                && age.carries(caseId, measure, measures.decisions(caseId));
    }

    private static boolean survives(Measure measure, boolean recorded) {
        return measure == Measure.RECORDED_EVIDENCE_IN_CHIEF
                || measure == Measure.RECORDED_CROSS_EXAMINATION && recorded;
    }

    /** Evidence was heard at this trial, and not at one before a retrial: each measure of that day was given or was not. */
    private static boolean hasBegunEvidence(List<MeasureView> views, LocalDate birthday) {
        Instant retrial = views.stream()
                .flatMap(view -> view.latest(MeasureStatus.OF_EARLIER_TRIAL).stream())
                .map(MeasureView.Step::at)
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
        return views.stream()
                .flatMap(view -> view.steps().stream())
                .filter(step -> step.at().isAfter(retrial))
                .filter(step -> step.status() == MeasureStatus.GIVEN || step.status() == MeasureStatus.NOT_GIVEN)
                .map(MeasureView.Step::occasion)
                .anyMatch(day -> day.hearing() == HearingKind.TRIAL && isBefore(day.on(), birthday));
    }

    /** A recording of which part is still to come has not been made: s.21(9). */
    private boolean isRecordedBefore(UUID caseId, LocalDate birthday) {
        return records.of(caseId, List.of("recordRecording")).stream()
                .map(CaseRecords.RecordView::answers)
                .filter(day -> day.text("recording").equals("completed"))
                .flatMap(day -> day.date("recordedOn").stream())
                .anyMatch(day -> day.isBefore(birthday));
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate birthday) {
        return day != null && day.isBefore(birthday);
    }
}
