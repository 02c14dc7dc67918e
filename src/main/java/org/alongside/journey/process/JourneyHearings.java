package org.alongside.journey.process;

import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.springframework.stereotype.Component;

/** Takes hearings off the list that will not be held. */
@Component
class JourneyHearings {

    private final Hearings hearings;

    JourneyHearings(Hearings hearings) {
        this.hearings = hearings;
    }

    /** Vacates the open hearings of these kinds; the reason stays with each. */
    void vacate(UUID caseId, String reason, HearingKind... kinds) {
        Stream.of(kinds)
                .filter(kind -> hearings.open(caseId, kind).isPresent())
                .forEach(kind -> hearings.vacate(caseId, kind, reason));
    }
}
