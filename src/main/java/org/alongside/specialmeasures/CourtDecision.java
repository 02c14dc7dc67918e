package org.alongside.specialmeasures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a court decided on an application as a whole.
 *
 * @param directions granted, grantedInPart or refused
 * @param optOut what it decided on opting out of the primary rule, s.21(4)(ba): notAsked, accepted, acceptedInPart or refused
 * @param section28 its dates, where it directed recorded cross-examination
 */
public record CourtDecision(
        LocalDate decidedOn,
        String directions,
        String optOut,
        @Nullable Section28Dates section28) {}
