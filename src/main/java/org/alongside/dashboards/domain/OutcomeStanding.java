package org.alongside.dashboards.domain;

import java.util.Optional;
import java.util.Set;

/** What became of an investigation so far; each is in exactly one of these. */
enum OutcomeStanding {
    /** Nobody has been charged and the investigation has not ended. */
    GOING_ON,
    /** The investigation ended and nobody has been charged. */
    ENDED_WITHOUT,
    /** Somebody was charged and the prosecution has no result. */
    RUNNING,
    CONVICTED,
    NOT_CONVICTED;

    /** A prosecution ended in conviction when somebody was convicted of something. */
    private static final Set<String> CONVICTIONS = Set.of("convicted", "mixed", "guiltyPlea");

    static OutcomeStanding of(CaseStory story) {
        if (story.newest(OutcomeFact.SUSPECT_CHARGED).isEmpty()) {
            Optional<Fact> last = story.newest(OutcomeFact.INVESTIGATION_STARTED, OutcomeFact.INVESTIGATION_ENDED);
            return last.filter(fact -> fact.kind() == OutcomeFact.INVESTIGATION_ENDED)
                            .isPresent()
                    ? ENDED_WITHOUT
                    : GOING_ON;
        }
        return story.newest(OutcomeFact.PROSECUTION_CONCLUDED)
                .map(end -> CONVICTIONS.contains(end.word()) ? CONVICTED : NOT_CONVICTED)
                .orElse(RUNNING);
    }
}
