package org.alongside.specialmeasures;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.springframework.stereotype.Component;

/** Whether a witness is eligible by age alone, so that a direction ends with the 18th birthday: YJCEA 1999 s.21(8). */
@Component
public class AgeAlone {

    /** Grounds that end at 18; each other holds beyond it: ss.16(1)(a), 33. A recording made before 18 only keeps section 27: s.22. */
    private static final Set<String> BY_AGE = Set.of("S16_AGE", "S33_AGE_PRESUMED", "S22_QUALIFYING");

    private final CaseRecords records;

    public AgeAlone(CaseRecords records) {
        this.records = records;
    }

    /** What the police recorded: where nobody recorded another ground, age is the one that is known. */
    public boolean isTheOnlyGround(UUID caseId) {
        return BY_AGE.containsAll(records.latest(caseId, "confirmMg2").chosen("eligibilityGrounds"));
    }

    /** Whether the direction for a measure rests on age alone: what the newest court to direct it said, else what the police recorded. */
    public boolean carries(UUID caseId, Measure measure, List<CourtDecision> newestFirst) {
        for (CourtDecision decision : newestFirst) {
            Boolean byAgeAlone = decision.byAgeAlone();
            if (byAgeAlone != null && decision.directed().contains(measure)) {
                return byAgeAlone;
            }
        }
        return isTheOnlyGround(caseId);
    }
}
