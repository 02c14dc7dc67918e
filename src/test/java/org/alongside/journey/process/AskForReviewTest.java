package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.RUN;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Cases;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

/** A young person who said no to a review may ask for it until the last day of the scheme. */
class AskForReviewTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 1, 12);

    private final CaseFile file = new CaseFile();
    private final TimeLimits limits = mock(TimeLimits.class);
    private final JourneyDates dates = new JourneyDates(mock(Cases.class), file.records(), limits, CaseFile.today());
    private final AskForReview handler = new AskForReview(dates);

    @Test
    void isTakenUntilTheLastDayAndSaysUntilWhen() {
        runs("VRR-POL-ASK", LocalDate.of(2026, 2, 28));

        assertThat(handler.submit(asked("2026-02-28"))).isEmpty();
        assertThat(handler.beside(RUN))
                .singleElement()
                .extracting(beside -> ((LimitView) beside.model()).dueOn())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void thePoliceTakeNoneAfterTheirLastDay() {
        runs("VRR-POL-ASK", LocalDate.of(2026, 2, 27));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(asked("2026-02-28")))
                .withMessage("The last day to ask the police was 27 February 2026 (VRR-POL-ASK)");
    }

    @Test
    void whetherTheCpsTakesALateOneIsForTheReviewToDecide() {
        runs("VRR-CPS-LAST", LocalDate.of(2026, 2, 27));

        assertThat(handler.submit(asked("2026-02-28"))).isEmpty();
    }

    @Test
    void nobodyAsksBeforeTheyWereTold() {
        runs("VRR-CPS-LAST", LocalDate.of(2026, 4, 12));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(asked("2026-01-11")))
                .returns("askedOn", Refusal::field);
    }

    @Test
    void whereNoDecisionWaitsForAReviewNoneIsAskedFor() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> handler.submit(asked("2026-02-28")));
        assertThat(handler.beside(RUN)).isEmpty();
    }

    @Test
    void aNoLeavesTheLastDayRunning() {
        new AskAboutReview(dates, file.records()).submit(sent("askAboutReview", Map.of("reviewRequest", "notAsked")));

        verify(limits).stop(CASE, "VRR-CPS-ASK");
        verify(limits, never()).stop(CASE, "VRR-CPS-LAST");
        verify(limits, never()).stop(CASE, "VRR-POL-ASK");
    }

    @Test
    void aNoWhenTheyHearThatTheProceedingsStoppedLetsTheLastDayRun() {
        file.answered("explainDiscontinuance", Map.of("reviewAfterStop", "notWanted", "toldOn", "2026-01-12"));

        dates.leaveAskingOpen(CASE);

        verify(limits).startUnlessRunning(CASE, "VRR-CPS-LAST", TOLD, "explainDiscontinuance");
    }

    @Test
    void whatWasReviewedIsNotOpenToAskAgain() {
        file.answered("explainDiscontinuance", Map.of("reviewAfterStop", "notWanted", "toldOn", "2026-01-12"));
        file.answered("recordReviewRequest", Map.of("askedOn", "2026-02-01"));

        dates.leaveAskingOpen(CASE);

        verify(limits, never()).startUnlessRunning(any(), any(), any(), any());
    }

    @Test
    void whoHasAskedIsNotOutOfTimeWhileItIsWrittenDown() {
        file.answered("explainNoFurtherAction", Map.of("toldOn", "2026-01-12"));
        file.answered("askForReview", Map.of("askedOn", "2026-03-01"));

        assertThat(dates.endOfAsking(CASE)).isAfter("2070-01-01");
    }

    @Test
    void nobodyIsAskedTwiceWhatTheySaid() {
        var ask = new AskAboutReview(dates, file.records());
        assertThat(ask.offers(RUN)).isEqualTo(Offers.NONE);
        file.answered("askForReview", Map.of("askedOn", "2026-03-01", "askedThrough", "youngPerson"));

        Map<String, Offer> offered = ask.offers(RUN).answers();
        assertThat(offered).containsOnlyKeys("reviewRequest", "askedOn", "askedThrough");

        file.answered("askAboutReview", Map.of("reviewRequest", "asked"));
        assertThat(ask.offers(RUN)).isEqualTo(Offers.NONE);
    }

    private static org.alongside.work.Submission asked(String on) {
        return sent("askForReview", Map.of("askedOn", on, "askedThrough", "youngPerson"));
    }

    private void runs(String rule, LocalDate last) {
        when(limits.runningFor(LimitOf.theCase(CASE, rule)))
                .thenReturn(Optional.of(
                        new LimitView(rule, "Last day", TOLD, last, LimitStatus.RUNNING, "scheme", false, "")));
    }
}
