package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the listings of a trial are counted. */
class ListingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aListingCountsAsItsFirstDayDid() {
        Listings listings = of("TRIAL_FIXED", "TRIAL_DAY effective", "TRIAL_HELD", "TRIAL_DAY cracked");

        assertThat(listings.outcomes()).extracting(Fact::word).containsExactly("effective");
        assertThat(listings.moves()).isZero();
        assertThat(listings.overOn()).contains(DAY);
    }

    @Test
    void aTrialMovedBeforeItsDayWasVacatedAndOneMovedOnItWasNot() {
        Listings listings = of("TRIAL_FIXED", "TRIAL_MOVED", "TRIAL_DAY ineffective", "TRIAL_MOVED");

        assertThat(listings.outcomes()).extracting(Fact::word).containsExactly("vacated", "ineffective");
        assertThat(listings.moves()).isEqualTo(2);
        assertThat(listings.overOn()).isEmpty();
    }

    @Test
    void aTrialOffTheListHasMovedOnceItIsFixedAgain() {
        Listings listings = of("TRIAL_FIXED", "TRIAL_TAKEN_OFF", "TRIAL_FIXED", "TRIAL_DAY effective", "TRIAL_HELD");

        assertThat(listings.outcomes()).extracting(Fact::word).containsExactly("vacated", "effective");
        assertThat(listings.moves()).isEqualTo(1);
    }

    @Test
    void anotherTimeOrPlaceIsNoOtherListing() {
        Listings listings = of("TRIAL_FIXED", "TRIAL_DAY effective", "TRIAL_FIXED", "TRIAL_DAY cracked");

        assertThat(listings.outcomes()).extracting(Fact::word).containsExactly("effective");
    }

    @Test
    void aPleaBeforeTheDayEndsATrialThatWasTakenOff() {
        Listings listings = of("TRIAL_FIXED", "TRIAL_TAKEN_OFF", "PROSECUTION_CONCLUDED convicted");

        assertThat(listings.outcomes()).extracting(Fact::word).containsExactly("vacated");
        assertThat(listings.overOn()).contains(DAY);
        assertThat(listings.moves()).isZero();
    }

    @Test
    void aProsecutionWithoutATrialDateHasNoListing() {
        Listings listings = of("PROSECUTION_CONCLUDED convicted");

        assertThat(listings.outcomes()).isEmpty();
        assertThat(listings.overOn()).isEmpty();
    }

    private static Listings of(String... told) {
        List<Fact> facts = new ArrayList<>();
        for (String one : told) {
            String[] words = one.split(" ");
            facts.add(new Fact(OutcomeFact.valueOf(words[0]), words.length > 1 ? words[1] : "", DAY));
        }
        return Listings.of(facts);
    }
}
