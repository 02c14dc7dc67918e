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
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.ProcessWalk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through the young person's support. */
class WitnessSupportProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static ProcessWalk walk;

    private final CheckInInterval interval = mock(CheckInInterval.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final Rounds rounds = mock(Rounds.class);
    private final UUID caseId = walk.caseId();

    @BeforeAll
    static void openTheEngine() {
        walk = ProcessWalk.through("witness-support");
    }

    @BeforeEach
    void startTheSupport() {
        when(calendars.startOf(any(), any())).thenReturn(Date.from(NOW));
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        walk.with("witnessSupport", new WitnessSupportSteps(interval, calendars, rounds, today));
        walk.start();
    }

    @AfterEach
    void clearTheEngine() {
        walk.clear();
    }

    @AfterAll
    static void everyFlowWasTaken() {
        assertThat(walk.flowsNotTaken()).isEmpty();
        walk.close();
    }

    @Test
    void checksInAgainAndAgain() {
        walk.complete("agreeSupportPlan");
        for (int round = 0; round < 2; round++) {
            assertThat(walk.dueOf("checkInDue")).isEqualTo(Date.from(NOW));
            walk.timer("checkInDue").complete("checkIn", "support", "continue");
        }

        verify(interval, times(3)).decide(caseId);
        verify(rounds, times(2)).count(caseId, "countCheckIn");
    }

    @Test
    void endsWhenAnotherServiceTakesOver() {
        checkedIn("movedOn");

        walk.complete("passOnSupport");

        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void offersAgainUntilTheYoungPersonComesBack() {
        checkedIn("disengaged");
        for (int round = 0; round < 2; round++) {
            walk.timer("offerAgainDue").complete("offerSupportAgain", "supportOffer", "notNow");
        }

        walk.timer("offerAgainDue").complete("offerSupportAgain", "supportOffer", "accepted");

        verify(rounds, times(3)).count(caseId, "countOfferAgain");
        walk.timer("checkInDue");
        assertThat(walk.openTasks()).containsExactly("checkIn");
    }

    @Test
    void takesNoForAnAnswer() {
        checkedIn("disengaged");

        walk.timer("offerAgainDue").complete("offerSupportAgain", "supportOffer", "declined");

        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void reviewsThePlanAtEachNewStage() {
        walk.message("stage-changed").complete("reviewSupportPlan");
        walk.message("stage-changed").complete("reviewSupportPlan");

        assertThat(walk.openTasks()).containsExactly("agreeSupportPlan");
    }

    @Test
    void arrangesTherapyWheneverItIsWanted() {
        walk.message("therapy-wanted").complete("arrangeTherapy");
        walk.complete("agreeSupportPlan").message("therapy-wanted").complete("arrangeTherapy");

        assertThat(walk.openTasks()).isEmpty();
        assertThat(walk.isOver()).isFalse();
    }

    @Test
    void passesTheCaseFromOneWorkerToTheNext() {
        for (int handover = 0; handover < 2; handover++) {
            walk.message("handover-needed").complete("arrangeHandover").complete("meetNewWorker");
        }

        assertThat(walk.openTasks()).containsExactly("agreeSupportPlan");
    }

    private void checkedIn(String support) {
        walk.complete("agreeSupportPlan").timer("checkInDue").complete("checkIn", "support", support);
    }
}
