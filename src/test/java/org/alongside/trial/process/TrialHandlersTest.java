package org.alongside.trial.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class TrialHandlersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    private final Hearings hearings = mock();
    private final MeasuresOnTheDay measures = mock();
    private final TimeLimits limits = mock();

    @Test
    void fixesTheTrial() {
        new FixTrialDate(hearings)
                .submit(sent(
                        "fixTrialDate",
                        Map.of("hearingDate", "2026-09-07", "hearingTime", "10:00", "court", "Northport Crown Court")));

        var when = new When(LocalDate.of(2026, 9, 7), LocalTime.of(10, 0), "Northport Crown Court");
        verify(hearings).fix(CASE, HearingKind.TRIAL, when);
    }

    @Test
    void marksWhatIsArrangedForTheTrial() {
        Submission sent = sent("confirmTrialArrangements", Map.of("screenReady", "ready"));
        new ConfirmTrialArrangements(measures).submit(sent);

        verify(measures).arranged(CASE, sent.answers());
    }

    @Test
    void marksWhatWasGivenEachDayAndEndsTheTrialWithAVerdictOrAHungJury() {
        var handler = new RecordTrialDay(hearings, measures);
        handler.submit(sent("recordTrialDay", Map.of("trialDay", "continues")));
        verifyNoInteractions(hearings);

        handler.submit(sent("recordTrialDay", Map.of("trialDay", "verdict")));
        handler.submit(sent("recordTrialDay", Map.of("trialDay", "hungJury")));

        verify(hearings, times(2)).held(CASE, HearingKind.TRIAL);
        verify(measures, times(3)).given(any(), any());
    }

    @Test
    void startsTheExplanationOnTheDayTheResultWasHeardOf() {
        new RecordVerdict(limits)
                .submit(sent(
                        "recordVerdict",
                        Map.of("hearingHeldOn", DAY.toString(), "outcomeReceivedOn", TODAY.toString())));

        verify(limits).start(CASE, "VC-R8-HMCTS", DAY, "recordVerdict");
        verify(limits).meet(CASE, "VC-R8-HMCTS", TODAY);
        verify(limits).start(CASE, "VC-R9-OUT", TODAY, "recordVerdict");
    }

    @Test
    void refusesAResultHeardOfBeforeItWasGiven() {
        Submission early =
                sent("recordVerdict", Map.of("hearingHeldOn", TODAY.toString(), "outcomeReceivedOn", DAY.toString()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new RecordVerdict(limits).submit(early))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("outcomeReceivedOn"));
    }

    @Test
    void meetsLimitsOnTheDayThingsWereDone() {
        new ExplainOutcome(limits).submit(sent("explainOutcome", Map.of("explainedOn", DAY.toString())));
        new TellTrialDate(limits).submit(sent("tellTrialDate", Map.of("toldOn", DAY.toString())));
        new TellSentence(limits).submit(sent("tellSentence", Map.of("toldOn", DAY.toString())));

        List.of("VC-R9-OUT", "VC-R8-HRG", "VC-R8-CALL", "VC-R9-ULS")
                .forEach(rule -> verify(limits).meet(CASE, rule, DAY));
    }

    @Test
    void missesNothingWhenNobodyAsksForTheSentenceToBeLookedAt() {
        var handler = new ConsiderLenientSentence(limits);
        handler.submit(sent("considerLenientSentence", Map.of("lenientAnswer", "asked", "askedOn", DAY.toString())));
        verify(limits).meet(CASE, "ULS", DAY);

        handler.submit(sent("considerLenientSentence", Map.of("lenientAnswer", "notWanted")));
        verify(limits).stop(CASE, "ULS");
    }

    @Test
    void holdsTheSentenceHearingThatWasFixed() {
        var fixed = new HearingView(
                UUID.randomUUID(), HearingKind.SENTENCE, HearingStatus.OPEN, When.on(DAY), 1, List.of());
        when(hearings.open(CASE, HearingKind.SENTENCE)).thenReturn(Optional.of(fixed));
        new RecordSentence(hearings).submit(passed());

        verify(hearings).held(CASE, HearingKind.SENTENCE);
        verify(hearings, never()).fix(any(), any(), any());
    }

    @Test
    void keepsASentenceHearingThatNobodyHadRecorded() {
        new RecordSentence(hearings).submit(passed());

        var order = inOrder(hearings);
        order.verify(hearings).fix(CASE, HearingKind.SENTENCE, When.on(DAY));
        order.verify(hearings).held(CASE, HearingKind.SENTENCE);
    }

    @Test
    void leavesASentenceHearingOpenThatWasPutOff() {
        assertThat(new RecordSentence(hearings).submit(sent("recordSentence", Map.of("sentencing", "putOff"))))
                .isEmpty();

        verifyNoInteractions(hearings);
    }

    private static Submission passed() {
        return sent("recordSentence", Map.of("sentencing", "passed", "sentencedOn", DAY.toString()));
    }
}
