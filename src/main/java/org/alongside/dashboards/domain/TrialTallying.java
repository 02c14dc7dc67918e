package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts a case for how the listings of its trial went, how often the date moved, and which sentences were passed: for each once, however
 * often it happened, so that a count is always one of young people.
 */
@Component
class TrialTallying implements Tallying {

    @Override
    public List<Tally> of(CaseStory story) {
        var listings = Listings.of(story.facts());
        List<Tally> tallies = new ArrayList<>();
        tallies.addAll(once(Tallied.LISTING, story, listings.outcomes()));
        tallies.addAll(once(Tallied.SENTENCE, story, story.of(OutcomeFact.SENTENCE_PASSED)));
        listings.overOn()
                .ifPresent(day -> tallies.add(
                        new Tally(Tallied.TRIAL_MOVES, day, story.area(), String.valueOf(listings.moves()), "")));
        return tallies;
    }

    /** All in the month of the first, so that no period tears one case apart; an empty word for any of them. */
    private static List<Tally> once(Tallied counted, CaseStory story, List<Fact> facts) {
        return facts.stream()
                .findFirst()
                .map(first -> Stream.concat(Stream.of(""), facts.stream().map(Fact::word))
                        .distinct()
                        .map(word -> new Tally(counted, first.on(), story.area(), word, ""))
                        .toList())
                .orElse(List.of());
    }
}
