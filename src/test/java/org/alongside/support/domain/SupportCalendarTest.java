package org.alongside.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By when somebody is to have spoken with the young person, beside the day on which it is tried next. */
class SupportCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = LocalDate.of(2026, 3, 9);

    private final SupportCalendar calendar = new SupportCalendar(UUID.randomUUID());

    @Test
    void whoeverReachedNobodyTriesAgainAndTheDayByWhichToSpeakStays() {
        calendar.checkInOn(FIRST);
        calendar.checkInOn(NEXT);

        assertThat(calendar.checkInDueOn()).contains(NEXT);
        assertThat(calendar.speakBy()).contains(FIRST);
    }

    @Test
    void whoeverSpokeWithThemHasUntilTheNextCheckIn() {
        calendar.checkInOn(FIRST);
        calendar.spoke();
        calendar.checkInOn(NEXT);

        assertThat(calendar.speakBy()).contains(NEXT);
    }

    @Test
    void aYoungPersonWhoSaidThatTheyStepBackIsNotSilent() {
        calendar.checkInOn(FIRST);
        calendar.spoke();
        calendar.offerAgainOn(NEXT);

        assertThat(calendar.speakBy()).isEmpty();
    }

    @Test
    void aYoungPersonWhoWasNeverReachedStaysSilentWhileSupportIsOfferedAgain() {
        calendar.checkInOn(FIRST);
        calendar.offerAgainOn(NEXT);

        assertThat(calendar.checkInDueOn()).isEmpty();
        assertThat(calendar.speakBy()).contains(FIRST);
    }

    @Test
    void supportThatIsToBePassedOnStillOwesAContact() {
        calendar.checkInOn(FIRST);
        calendar.speakAgainBy(NEXT);

        assertThat(calendar.speakBy()).contains(NEXT);
    }

    @Test
    void supportThatHasEndedPlansNothing() {
        calendar.checkInOn(FIRST);
        calendar.endSupport();

        assertThat(calendar.checkInDueOn()).isEmpty();
        assertThat(calendar.speakBy()).isEmpty();
    }
}
