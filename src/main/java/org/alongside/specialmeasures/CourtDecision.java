package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a court decided on an application as a whole.
 *
 * @param directions granted, grantedInPart or refused
 * @param optOut what it decided on opting out of the primary rule, s.21(4)(ba): notAsked, accepted, acceptedInPart or refused
 * @param byAgeAlone whether the witness is eligible by age alone, so that the direction ends at 18: s.21(8); null where nobody said
 * @param directed the measures that are to be there by this direction
 * @param section28 its dates, where it directed recorded cross-examination
 */
public record CourtDecision(
        LocalDate decidedOn,
        String directions,
        String optOut,
        @Nullable Boolean byAgeAlone,
        Set<Measure> directed,
        @Nullable Section28Dates section28) {

    public CourtDecision {
        directed = Set.copyOf(directed);
    }
}
