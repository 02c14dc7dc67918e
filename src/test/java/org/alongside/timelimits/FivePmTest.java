package org.alongside.timelimits;

import static org.alongside.timelimits.CaseWithLimits.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.LimitCards.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sentence of 27 November 2026: the last working day within the 28 days is Christmas Eve, and it ends at 5 pm in London. */
class FivePmTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 24);

    private final CaseWithLimits theCase = new CaseWithLimits();

    @BeforeEach
    void startOne() {
        theCase.start("ULS", LocalDate.of(2026, 11, 27));
    }

    @Test
    void isMetBeforeFive() {
        theCase.at("2026-12-24T16:59:59Z").meet(CASE, "ULS", LAST_DAY);

        assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
    }

    @Test
    void isMissedFromFiveOn() {
        theCase.at("2026-12-24T17:00:00Z").meet(CASE, "ULS", LAST_DAY);

        assertThat(theCase.statuses()).containsExactly(LimitStatus.MISSED);
        assertThat(card().margin()).isEqualTo("after 5 pm on its last day");
    }

    /** Recorded days later: whoever records it says whether it came by 5 pm. */
    @Test
    void isMissedWhenItIsSaidToHaveComeAfterFive() {
        theCase.limits.meet(CASE, "ULS", LAST_DAY, true);

        assertThat(theCase.statuses()).containsExactly(LimitStatus.MISSED);
    }

    @Test
    void isMetOnAnEarlierDayAtAnyHour() {
        theCase.limits.meet(CASE, "ULS", LAST_DAY.minusDays(1), true);

        assertThat(theCase.statuses()).containsExactly(LimitStatus.MET);
    }

    @Test
    void isLateFromFiveOnItsLastDay() {
        assertThat(card().isLateAt(london("2026-12-24T16:59:59"))).isFalse();
        assertThat(card().isLateAt(london("2026-12-24T17:00:00"))).isTrue();
    }

    @Test
    void isLateOnlyOnTheNextDayWhereTheWholeDayCounts() {
        theCase.limits.stop(CASE, "ULS");
        theCase.start("SMA-CC", LocalDate.of(2026, 11, 23));
        Card card = theCase.cards().of(CASE, Actors.onCase(Role.POLICE_OIC)).stream()
                .filter(it -> it.limit().rule().equals("SMA-CC"))
                .findFirst()
                .orElseThrow();

        assertThat(card.isLateAt(london("2026-12-07T23:59:59"))).isFalse();
        assertThat(card.isLateAt(london("2026-12-08T00:00:00"))).isTrue();
    }

    private Card card() {
        return theCase.cards().of(CASE, Actors.onCase(Role.POLICE_OIC)).get(0);
    }

    private static ZonedDateTime london(String time) {
        return ZonedDateTime.parse(time + "Z").withZoneSameLocal(LegalToday.LONDON);
    }
}
