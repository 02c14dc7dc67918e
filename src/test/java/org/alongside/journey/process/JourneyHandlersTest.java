package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.EarlierTrial;
import org.alongside.specialmeasures.Measure;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

class JourneyHandlersTest {

    private final CaseFile file = new CaseFile();
    private final TakingTeam team = mock(TakingTeam.class);
    private final SafeContacts contacts = mock(SafeContacts.class);
    private final Hearings hearings = mock(Hearings.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final JourneyDates dates = mock(JourneyDates.class);
    private final Departures departures = mock(Departures.class);
    private final GuiltyPleas pleas = mock(GuiltyPleas.class);
    private final ChangeWanted change = mock(ChangeWanted.class);
    private final EarlierTrial earlier = mock(EarlierTrial.class);
    private final WithdrawalReviews withdrawals = mock(WithdrawalReviews.class);

    @Test
    void keepsWhetherTheFirstContactIsSafeWhenTheReferralIsAccepted() {
        when(contacts.of(CASE)).thenReturn(Optional.of(new SafeContact("text", "07700 900123", true, false, false)));

        var accepted = sent(
                "decideReferral",
                Map.of("referral", "accepted", "consent", "youngPerson", "safeContactConfirmed", "yes"));

        new DecideReferral(contacts, team).submit(accepted);

        verify(team).take(accepted);
        // agreeing to support is not agreeing to messages
        verify(contacts).keep(CASE, new SafeContact("text", "07700 900123", true, true, false));
    }

    @Test
    void keepsThatTheyAgreedToMessagesWhenSupportIsStillToBeAgreed() {
        when(contacts.of(CASE)).thenReturn(Optional.of(new SafeContact("text", "07700 900123", true, false, true)));

        new DecideReferral(contacts, team)
                .submit(sent("decideReferral", Map.of("referral", "accepted", "consent", "notYet")));

        verify(contacts).keep(CASE, new SafeContact("text", "07700 900123", true, false, true));
    }

    @Test
    void keepsNoContactOfAReferralThatIsDeclined() {
        new DecideReferral(contacts, team).submit(sent("decideReferral", Map.of("referral", "declined")));

        verify(team, never()).take(any());
        verify(contacts, never()).keep(any(), any());
    }

    @Test
    void keepsThatTheyWereToldAndNamesWhatTheyHaveStillToHear() {
        var handler = new TellDeparture(departures, change);
        var told = sent("tellDeparture", Map.of("toldOn", "2026-03-01"));
        var by = told.actor().userId();
        when(departures.told(CASE, LocalDate.of(2026, 3, 1), by)).thenReturn(List.of());
        assertThat(handler.submit(told)).isEmpty();
        verify(change).raise(told);

        when(departures.told(CASE, LocalDate.of(2026, 3, 1), by)).thenReturn(List.of(Measure.LIVE_LINK));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(told))
                .withMessageContaining("live link")
                .returns("toldOn", Refusal::field);
    }

    @Test
    void confirmsForARetrialWhatTheCourtConfirmed() {
        var confirmed = sent(
                "confirmDirections",
                Map.of(
                        "confirmation", "confirmed",
                        "confirmedOn", "2026-02-27",
                        "measuresConfirmed", List.of("screens", "liveLink"),
                        "reason", "Said at the hearing"));

        new ConfirmDirections(earlier, change).submit(confirmed);

        verify(earlier)
                .confirm(
                        CASE,
                        LocalDate.of(2026, 2, 27),
                        "Said at the hearing",
                        Set.of(Measure.SCREENS, Measure.LIVE_LINK));
    }

    @Test
    void confirmsNothingForARetrialWhereAnotherApplicationIsNeeded() {
        var again = sent("confirmDirections", Map.of("confirmation", "applyAgain"));

        new ConfirmDirections(earlier, change).submit(again);

        verify(change).raise(again);
        verify(earlier, never()).confirm(any(), any(), any(), any());
    }

    @Test
    void meetsTheLimitOnTheDayTheReviewWasAskedFor() {
        new AskAboutReview(dates, file.records())
                .submit(sent("askAboutReview", Map.of("reviewRequest", "asked", "askedOn", "2026-02-27")));

        verify(dates).meetLimitsForAsking(CASE, LocalDate.of(2026, 2, 27));
    }

    @Test
    void stopsTheLimitWhenNoReviewIsAskedFor() {
        new AskAboutReview(dates, file.records()).submit(sent("askAboutReview", Map.of("reviewRequest", "notAsked")));

        verify(dates).leaveAskingOpen(CASE);
    }

    @Test
    void refusesThatSomebodyWasToldBeforeItWasDecided() {
        var early = sent("explainDiscontinuance", Map.of("decidedOn", "2026-02-27", "toldOn", "2026-02-26"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ExplainDiscontinuance().submit(early))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("toldOn"));
        assertThat(new ExplainDiscontinuance().submit(sent("explainDiscontinuance", Map.of())))
                .isEmpty();
    }

    @Test
    void refusesASecondTalkAboutWithdrawingBesideTheFirst() {
        var handler = new RaiseWithdrawal(withdrawals);
        assertThat(handler.submit(sent("raiseWithdrawal", Map.of()))).isEmpty();

        when(withdrawals.isOpen(CASE)).thenReturn(true);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> handler.submit(sent("raiseWithdrawal", Map.of())));
    }

    @Test
    void refusesAPleaWhenTheCaseWaitsForTheSentence() {
        var handler = new EnterGuiltyPlea(pleas);
        assertThat(handler.submit(sent("enterGuiltyPlea", Map.of()))).isEmpty();

        when(pleas.stands(CASE)).thenReturn(true);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> handler.submit(sent("enterGuiltyPlea", Map.of())));
    }

    /** Of other counts, or of somebody else who is accused: the recording and the directions are still needed (YJCEA 1999 s.20(1)). */
    @Test
    void refusesAPleaWhileSomebodyIsLeftToBeTried() {
        var handler = new EnterGuiltyPlea(pleas);

        assertThat(handler.submit(sent("enterGuiltyPlea", Map.of("trialLeft", "no"))))
                .isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(sent("enterGuiltyPlea", Map.of("trialLeft", "yes"))));
    }

    @Test
    void vacatesEveryHearingWhenTheProceedingsStop() {
        new DiscontinueProceedings(hearings, limits)
                .submit(sent("discontinueProceedings", Map.of("decidedOn", "2026-02-27")));

        for (HearingKind kind : HearingKind.values()) {
            verify(hearings).vacate(eq(CASE), eq(kind), anyString());
        }
        verify(limits).start(CASE, "VC-R6-CPS", LocalDate.of(2026, 2, 27), "discontinueProceedings");
    }

    @Test
    void movesTheHearingToItsNewDay() {
        new MoveHearing(hearings)
                .submit(sent(
                        "moveHearing",
                        Map.of(
                                "hearingKind", "groundRulesHearing",
                                "hearingDate", "2026-03-09",
                                "hearingTime", "10:30",
                                "court", "Example Crown Court",
                                "reason", "No court room")));

        verify(hearings)
                .move(
                        CASE,
                        HearingKind.GROUND_RULES_HEARING,
                        new When(TODAY.plusDays(7), LocalTime.of(10, 30), "Example Crown Court"),
                        "No court room");
    }
}
