package org.alongside.specialmeasures.process;

import java.util.UUID;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.SpecialMeasures;
import org.springframework.stereotype.Component;

/** Marks the measures of an application as applied for at the moment it reaches the court. */
@Component
class AppliedMeasures {

    private final SpecialMeasures measures;

    AppliedMeasures(SpecialMeasures measures) {
        this.measures = measures;
    }

    /** An unopposed notice, CrimPR 18.9, goes to the court without a further step: approval sends it. */
    void approved(UUID caseId, DraftedApplication drafted) {
        if (drafted.isByNotice()) {
            served(caseId, drafted);
        }
    }

    /** A measure in force that is asked for again stays in force until the court decides. */
    void served(UUID caseId, DraftedApplication drafted) {
        drafted.measures().stream()
                .filter(measure -> measures.mayMark(caseId, measure, MeasureStatus.APPLIED_FOR))
                .forEach(measure -> measures.mark(caseId, measure, MeasureStatus.APPLIED_FOR));
    }
}
