package org.alongside.specialmeasures.process;

import java.util.Locale;
import java.util.Optional;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.work.Refusal;

/**
 * What a court directed on sections 27 and 28: the second needs the first, and five dates in their order, CrimPR 18.8(2).
 *
 * @param before the dates that were set before
 */
record Section28Answers(CourtAnswers court, MeasureStatuses now, Optional<Section28Dates> before) {

    void requireInOrder() {
        var dates = new SetDates(court.answers(), before);
        requireSame(Measure.RECORDED_EVIDENCE_IN_CHIEF, court.answers().yes("section27Directed"), "section27Directed");
        requireSame(Measure.RECORDED_CROSS_EXAMINATION, dates.areSet(), "section28Directed");
        requireSection27();
        if (dates.areMoved() && (before.isEmpty() || !now.isInForce(Measure.RECORDED_CROSS_EXAMINATION))) {
            throw new Refusal(
                    "section28Directed",
                    "No direction is in force whose dates could be moved. A new one sets all five (CrimPR 18.8(2))");
        }
        if (dates.areSet()) {
            dates.requireInOrder();
        }
    }

    /** Recorded cross-examination needs a recorded interview as evidence in chief: s.28(1). */
    private void requireSection27() {
        boolean section28 = court.isDirected(Measure.RECORDED_CROSS_EXAMINATION)
                || staysInForce(Measure.RECORDED_CROSS_EXAMINATION)
                        && !staysInForce(Measure.RECORDED_EVIDENCE_IN_CHIEF)
                        && now.isInForce(Measure.RECORDED_EVIDENCE_IN_CHIEF);
        boolean section27 = court.isDirected(Measure.RECORDED_EVIDENCE_IN_CHIEF)
                || staysInForce(Measure.RECORDED_EVIDENCE_IN_CHIEF);
        if (section28 && !section27) {
            throw new Refusal(
                    "section27Directed", "Section 28 can only be directed with section 27 (YJCEA 1999 s.28(1))");
        }
    }

    private boolean staysInForce(Measure measure) {
        return court.staysInForce(measure, now);
    }

    private void requireSame(Measure measure, boolean said, String field) {
        if (court.isDirected(measure) != said) {
            throw new Refusal(
                    field,
                    "This must agree with the court's decision on %s above"
                            .formatted(measure.title().toLowerCase(Locale.UK)));
        }
    }
}
