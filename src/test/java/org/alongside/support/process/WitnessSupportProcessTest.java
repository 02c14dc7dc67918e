package org.alongside.support.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.ProcessWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through the young person's support. */
class WitnessSupportProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("witness-support");

    private final CheckInInterval interval = mock(CheckInInterval.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final Rounds rounds = mock(Rounds.class);
    private final UUID caseId = WALK.caseId();

    @BeforeEach
    void startTheSupport() {
        when(calendars.startOf(any(), any())).thenReturn(Date.from(NOW));
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        WALK.with("witnessSupport", new WitnessSupportSteps(interval, calendars, rounds, today));
        WALK.start();
    }

    @Test
    void checksInAgainAndAgain() {
        WALK.complete("agreeSupportPlan");
        for (int round = 0; round < 2; round++) {
            assertThat(WALK.dueOf("checkInDue")).isEqualTo(Date.from(NOW));
            WALK.timer("checkInDue").complete("checkIn", "support", "continue");
        }

        verify(interval, times(3)).decide(caseId);
        verify(rounds, times(2)).count(caseId, "countCheckIn");
    }

    @Test
    void endsWhenAnotherServiceTakesOver() {
        checkedIn("movedOn");

        WALK.complete("passOnSupport");

        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void offersAgainUntilTheYoungPersonComesBack() {
        checkedIn("disengaged");
        for (int round = 0; round < 2; round++) {
            WALK.timer("offerAgainDue").complete("offerSupportAgain", "supportOffer", "notNow");
        }

        WALK.timer("offerAgainDue").complete("offerSupportAgain", "supportOffer", "accepted");

        verify(rounds, times(3)).count(caseId, "countOfferAgain");
        WALK.timer("checkInDue");
        assertThat(WALK.openTasks()).containsExactly("checkIn");
    }

    @Test
    void takesNoForAnAnswer() {
        checkedIn("disengaged");

        WALK.timer("offerAgainDue").complete("offerSupportAgain", "supportOffer", "declined");

        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void reviewsThePlanAtEachNewStage() {
        WALK.message("stage-changed").complete("reviewSupportPlan");
        WALK.message("stage-changed").complete("reviewSupportPlan");

        assertThat(WALK.openTasks()).containsExactly("agreeSupportPlan");
    }

    @Test
    void arrangesTherapyWheneverItIsWanted() {
        WALK.message("therapy-wanted").complete("arrangeTherapy");
        WALK.complete("agreeSupportPlan").message("therapy-wanted").complete("arrangeTherapy");

        assertThat(WALK.openTasks()).isEmpty();
        assertThat(WALK.isOver()).isFalse();
    }

    @Test
    void passesTheCaseFromOneWorkerToTheNext() {
        for (int handover = 0; handover < 2; handover++) {
            WALK.message("handover-needed").complete("arrangeHandover").complete("meetNewWorker");
        }

        assertThat(WALK.openTasks()).containsExactly("agreeSupportPlan");
    }

    @Test
    void keepsWhoseWorkEachOfTwoHandoversHandsOver() {
        WALK.message("handover-needed", Map.of("handoverRole", "advocate"))
                .complete("arrangeHandover", "newWorkerId", "ann")
                .message("handover-needed", Map.of("handoverRole", "family-support-worker"));

        assertThat(WALK.wordsAt("meetNewWorker", "handoverRole")).containsExactly("advocate");
        assertThat(WALK.wordsAt("arrangeHandover", "handoverRole")).containsExactly("family-support-worker");
        assertThat(WALK.wordsAt("arrangeHandover", "newWorkerId")).containsOnlyNulls();
        WALK.complete("arrangeHandover", "newWorkerId", "bo");
        assertThat(WALK.wordsAt("meetNewWorker", "newWorkerId")).containsExactlyInAnyOrder("ann", "bo");
    }

    private void checkedIn(String support) {
        WALK.complete("agreeSupportPlan").timer("checkInDue").complete("checkIn", "support", support);
    }
}
