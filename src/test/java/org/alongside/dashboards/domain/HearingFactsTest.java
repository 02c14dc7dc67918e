package org.alongside.dashboards.domain;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates of trials become facts, and courts are named by their ids. */
class HearingFactsTest {

    private static final UUID CASE = new UUID(0, 1);
    private static final UUID COURT = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Facts facts = mock(Facts.class);
    private final Hearings hearings = mock(Hearings.class);
    private final CourtCentres courts = mock(CourtCentres.class);
    private final HearingFacts listener = new HearingFacts(
            facts,
            hearings,
            courts,
            new LegalToday(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC)));

    @Test
    void aTrialsDateAndItsCourtAreKept() {
        isListed(HearingKind.TRIAL, "Exampleton Crown Court");

        listener.hear(new HearingMoved(CASE, HearingKind.TRIAL, DAY.minusDays(30), DAY, 1));

        verify(facts).add(CASE, new Fact(OutcomeFact.TRIAL_MOVED, "", TODAY));
        verify(facts).add(CASE, new Fact(OutcomeFact.COURT_NAMED, COURT.toString(), TODAY));
    }

    @Test
    void aRecordingNamesTheCourtAndIsNoListingOfTheTrial() {
        isListed(HearingKind.RECORDING, "Exampleton Crown Court");

        listener.hear(new HearingFixed(CASE, HearingKind.RECORDING, DAY));

        verify(facts).add(CASE, new Fact(OutcomeFact.COURT_NAMED, COURT.toString(), TODAY));
        verify(facts, never()).add(CASE, new Fact(OutcomeFact.TRIAL_FIXED, "", TODAY));
    }

    @Test
    void theCourtOfAFirstHearingIsNotTheTrials() {
        isListed(HearingKind.FIRST_HEARING, "Exampleton Magistrates");

        listener.hear(new HearingFixed(CASE, HearingKind.FIRST_HEARING, DAY));

        verifyNoInteractions(facts, courts);
    }

    @Test
    void aCourtThatIsNotKnownYetIsNotNamed() {
        isListed(HearingKind.TRIAL, null);

        listener.hear(new HearingFixed(CASE, HearingKind.TRIAL, DAY));

        verify(facts).add(CASE, new Fact(OutcomeFact.TRIAL_FIXED, "", TODAY));
        verify(courts, never()).of(any());
    }

    private void isListed(HearingKind kind, @Nullable String court) {
        when(courts.of("Exampleton Crown Court")).thenReturn(COURT);
        when(hearings.open(CASE, kind))
                .thenReturn(Optional.of(new HearingView(
                        new UUID(0, 3), kind, HearingStatus.OPEN, new When(DAY, null, court), 0, List.of())));
    }
}
