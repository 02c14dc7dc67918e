package org.alongside.crossexamination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.SpecialMeasures;
import org.springframework.stereotype.Component;

/** What a recording needs before anyone prepares for it, and what of it is not there. */
@Component
public class Prerequisites {

    /** Grounds that end with the 18th birthday; each other ground holds beyond it (YJCEA 1999 ss.16(1)(a), 33). */
    private static final Set<String> BY_AGE = Set.of("S16_AGE", "S33_AGE_PRESUMED");

    private final CourtDates dates;
    private final CaseRecords records;
    private final Cases cases;
    private final SpecialMeasures measures;

    Prerequisites(CourtDates dates, CaseRecords records, Cases cases, SpecialMeasures measures) {
        this.dates = dates;
        this.records = records;
        this.cases = cases;
        this.measures = measures;
    }

    /** What is missing, in words for the people who work on it; nothing when the recording can be prepared. */
    public List<String> missing(UUID caseId) {
        List<String> missing = new ArrayList<>();
        if (!dates.isSection27Directed(caseId) || hasEnded(caseId, Measure.RECORDED_EVIDENCE_IN_CHIEF)) {
            missing.add("A direction under section 27 for the recorded interview");
        }
        if (!dates.isSection28Directed(caseId) || hasEnded(caseId, Measure.RECORDED_CROSS_EXAMINATION)) {
            missing.add("A direction under section 28 for the recorded cross-examination");
        }
        for (CourtDate date : CourtDate.values()) {
            if (dates.of(caseId, date).isEmpty()) {
                missing.add("Date of the court: " + date.title());
            }
        }
        if (comesTooLate(caseId)) {
            missing.add("A recording before the 18th birthday, when the direction ends");
        }
        return missing;
    }

    private boolean hasEnded(UUID caseId, Measure measure) {
        return measures.status(caseId, measure)
                .filter(status -> status == MeasureStatus.LAPSED || status == MeasureStatus.DISCHARGED)
                .isPresent();
    }

    /** YJCEA 1999 s.21(9): the direction of somebody eligible by age alone ends at 18 unless their evidence has begun. */
    private boolean comesTooLate(UUID caseId) {
        LocalDate birthday = cases.byId(caseId).eighteenthBirthday();
        return isEligibleByAgeOnly(caseId)
                && dates.of(caseId, CourtDate.RECORDING)
                        .filter(day -> !day.isBefore(birthday))
                        .isPresent();
    }

    /** Where nobody recorded another ground, age is the one that is known. */
    private boolean isEligibleByAgeOnly(UUID caseId) {
        return BY_AGE.containsAll(records.latest(caseId, "confirmMg2").chosen("eligibilityGrounds"));
    }
}
