package org.alongside.dashboards.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts a case for what the monitoring return asks for: for each once, in the month in which it was opened, so that everything is counted
 * over the same young people.
 */
@Component
class ReturnTallying implements Tallying {

    private static final Set<OutcomeFact> ASKED = EnumSet.range(OutcomeFact.AGE_KNOWN, OutcomeFact.DISRUPTION_IN_FORCE);

    @Override
    public List<Tally> of(CaseStory story) {
        if (story.person() == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(""),
                        story.facts().stream()
                                .filter(fact -> ASKED.contains(fact.kind()))
                                .flatMap(fact -> Stream.of(word(fact.kind(), ""), word(fact.kind(), fact.word()))))
                .distinct()
                .map(word -> new Tally(Tallied.RETURN, story.openedOn(), story.area(), word, ""))
                .toList();
    }

    /** @param kind empty for any kind of it */
    static String word(OutcomeFact what, String kind) {
        return kind.isEmpty() ? what.name() : what.name() + " " + kind;
    }
}
