package org.alongside.crossexamination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.AgeAlone;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.springframework.stereotype.Component;

/** What a recording needs before anyone prepares for it, and what of it is not there. */
@Component
public class Prerequisites {

    private final CourtDates dates;
    private final AgeAlone age;
    private final Cases cases;
    private final SpecialMeasures measures;

    Prerequisites(CourtDates dates, AgeAlone age, Cases cases, SpecialMeasures measures) {
        this.dates = dates;
        this.age = age;
        this.cases = cases;
        this.measures = measures;
    }

    /** What is missing, in words for the people who work on it; nothing when the recording can be prepared. */
    public List<String> missing(UUID caseId) {
        List<String> missing = new ArrayList<>();
        MeasureStatuses now = measures.statuses(caseId);
        if (!now.isInForce(Measure.RECORDED_EVIDENCE_IN_CHIEF)) {
            missing.add("A direction under section 27 for the recorded interview");
        }
        if (!now.isInForce(Measure.RECORDED_CROSS_EXAMINATION)) {
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

    /** Whether a direction for recorded cross-examination is in force, whichever decision gave it. */
    public boolean isSection28InForce(UUID caseId) {
        return measures.isInForce(caseId, Measure.RECORDED_CROSS_EXAMINATION);
    }

    /** YJCEA 1999 s.21(9): the direction of somebody eligible by age alone ends at 18 unless their evidence has begun. */
    private boolean comesTooLate(UUID caseId) {
        LocalDate birthday = cases.byId(caseId).eighteenthBirthday();
        return age.carries(caseId, Measure.RECORDED_CROSS_EXAMINATION, measures.decisions(caseId))
                && dates.of(caseId, CourtDate.RECORDING)
                        .filter(day -> !day.isBefore(birthday))
                        .isPresent();
    }
}
