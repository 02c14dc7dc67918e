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
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.ProcessWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through the family's support. */
class FamilySupportProcessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("family-support");

    private final CaseRecords records = mock(CaseRecords.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final Rounds rounds = mock(Rounds.class);
    private final UUID caseId = WALK.caseId();

    @BeforeEach
    void startTheSupport() {
        when(calendars.startOf(any(), any())).thenReturn(Date.from(NOW));
        when(records.latest(any(UUID.class), any())).thenReturn(Answers.NONE);
        when(records.latestRecord(any(UUID.class), any())).thenReturn(Optional.empty());
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        WALK.with("familySupport", new FamilySupportSteps(records, calendars, rounds, today));
        WALK.start();
    }

    @Test
    void endsWhenTheFamilyDeclines() {
        WALK.complete("offerFamilySupport", "familyOffer", "declined");

        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void offersAgainLater() {
        for (int round = 0; round < 2; round++) {
            WALK.complete("offerFamilySupport", "familyOffer", "later").timer("familyOfferDue");
        }

        assertThat(WALK.openTasks()).containsExactly("offerFamilySupport");
        verify(rounds, times(2)).count(caseId, "countFamilyOffer");
    }

    @Test
    void passesWhatTheFamilyKnowsToTheOfficerEachTime() {
        accepted();
        WALK.complete("recordFamilyInformation", "familyInformation", "passed");
        for (int round = 0; round < 2; round++) {
            WALK.complete("acknowledgeFamilyInformation")
                    .timer("familyReviewDue")
                    .complete("reviewFamilySupport", "familyReview", "newInformation")
                    .complete("recordFamilyInformation", "familyInformation", "passed");
        }

        assertThat(WALK.openTasks()).containsExactly("acknowledgeFamilyInformation");
    }

    @Test
    void listensWhenTheFamilyGetsInTouchBeforeTheReview() {
        waiting();
        for (int round = 0; round < 2; round++) {
            WALK.message("family-got-in-touch").complete("reviewFamilySupport", "familyReview", "continue");
        }

        verify(rounds, times(3)).count(caseId, "countFamilyReview");
    }

    @Test
    void preparesTheFamilyForEachHearing() {
        waiting();
        for (int round = 0; round < 2; round++) {
            WALK.timer("familyReviewDue")
                    .complete("reviewFamilySupport", "familyReview", "prepareForCourt")
                    .complete("prepareFamilyForCourt");
        }

        WALK.timer("familyReviewDue").complete("reviewFamilySupport", "familyReview", "complete");

        assertThat(WALK.isOver()).isTrue();
    }

    private void accepted() {
        WALK.complete("offerFamilySupport", "familyOffer", "accepted").complete("agreeFamilyPlan");
    }

    private void waiting() {
        accepted();
        WALK.complete("recordFamilyInformation", "familyInformation", "nothing");
    }
}
