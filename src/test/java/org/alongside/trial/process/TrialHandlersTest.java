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
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class TrialHandlersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    private final Hearings hearings = mock();
    private final MeasuresOnTheDay measures = mock();
    private final TimeLimits limits = mock();
    private final Triggers triggers = mock();

    @Test
    void aYouthCourtThatPutsSentenceOffHasItsWeeksAndTheStatementIsAskedForBefore() {
        verdict("convicted", "youthCustody", "2026-03-20");

        verify(hearings).fix(CASE, HearingKind.SENTENCE, When.on(LocalDate.of(2026, 3, 20)));
        verify(triggers).happened(CASE, LocalDate.of(2026, 3, 20), "recordVerdict", Trigger.YOUTH_SENTENCE_HEARING);
        verify(triggers).happened(CASE, DAY, "recordVerdict", Trigger.CONVICTED_IN_CUSTODY);
        verify(triggers, never()).happened(CASE, DAY, "recordVerdict", Trigger.PROCEEDINGS_END);
    }

    @Test
    void noNextDayOfTheTrialIsBeforeTheOneThatIsRecorded() {
        var handler = new RecordTrialDay(hearings, measures, limits, new CaseFile().records());
        Submission backwards = sent(
                "recordTrialDay",
                Map.of("trialDay", "continues", "trialDayOn", DAY.toString(), "nextDayOn", DAY.toString()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(backwards))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("nextDayOn"));
    }

    @Test
    void theNextSittingDayIsToldWithinAWorkingDayOfTheDayInCourt() {
        var file = new CaseFile();
        file.answered("recordTrialDay", Map.of("trialDayOn", DAY.toString()));
        var handler = new TellNextTrialDay(limits, file.records());
        assertThat(handler.triggerDay(Run.outside(CASE), TODAY)).contains(DAY);

        handler.submit(sent("tellNextTrialDay", Map.of("toldOn", DAY.toString())));
        verify(limits).meet(LimitOf.task(CASE, "VC-R8-HRG", "tellNextTrialDay"), DAY);

        Submission early =
                sent("tellNextTrialDay", Map.of("toldOn", DAY.minusDays(1).toString()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(early))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("toldOn"));
    }

    @Test
    void whatIsArrangedIsConfirmedForTheDayThatComesNow() {
        Submission sent = sent("confirmTrialDay", Map.of("screenReady", "ready"));
        new ConfirmTrialDay(measures).submit(sent);

        verify(measures).arranged(CASE, HearingKind.TRIAL, sent.answers());
    }

    @Test
    void theTrialEndsWithAnAcquittal() {
        verdict("acquitted", "no", "");

        verify(triggers).happened(CASE, DAY, "recordVerdict", Trigger.PROCEEDINGS_END);
    }

    @Test
    void noSentenceHearingIsBeforeTheResult() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        verdict("convicted", "magistratesBail", DAY.minusDays(1).toString()))
                .returns("sentencingOn", Refusal::field);
    }

    private void verdict(String verdict, String putOff, String sentencingOn) {
        new RecordVerdict(limits, new CaseFile().records(), new SentenceToCome(triggers, hearings))
                .submit(sent(
                        "recordVerdict",
                        Map.of(
                                "hearingHeldOn", DAY.toString(),
                                "verdict", verdict,
                                "sentencePutOff", putOff,
                                "sentencingOn", sentencingOn)));
    }

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
    void makesAWishOfWhatTheyWantInstead() {
        WishesSaid said = mock();
        var handler = new ReassessNeeds(said, limits);
        handler.submit(sent("reassessNeeds", Map.of("assessedOn", DAY.toString(), "measuresStillRight", "yes")));
        verifyNoInteractions(said);

        Submission sent = sent("reassessNeeds", Map.of("assessedOn", DAY.toString(), "measuresStillRight", "no"));
        handler.submit(sent);
        verify(said).keepChanged(sent, DAY);
        verify(limits, times(2)).meet(CASE, "VC-R4-NA2", DAY);
    }

    @Test
    void marksWhatIsArrangedForTheTrial() {
        Submission sent = sent("confirmTrialArrangements", Map.of("screenReady", "ready"));
        new ConfirmTrialArrangements(measures).submit(sent);

        verify(measures).arranged(CASE, HearingKind.TRIAL, sent.answers());
    }

    @Test
    void isAskedForTheArrangementsBeforeTheTrialAndForTheDayItselfOnTheDay() {
        var day = LocalDate.of(2026, 9, 7);

        assertThat(new ConfirmTrialArrangements(measures).timeLimit(Run.outside(CASE)))
                .contains("PR-BEFORE-TRIAL");
        when(hearings.day(CASE, HearingKind.TRIAL)).thenReturn(Optional.of(day));
        assertThat(recordTrialDay(new CaseFile()).awaitedDay(Run.outside(CASE))).contains(day);
    }

    @Test
    void waitsForTheNextWorkingDayWhenTheTrialGoesOn() {
        var friday = LocalDate.of(2026, 9, 11);
        when(limits.lastDayFrom(friday, "PR-TRIAL-DAY")).thenReturn(Optional.of(LocalDate.of(2026, 9, 14)));
        when(hearings.day(CASE, HearingKind.TRIAL)).thenReturn(Optional.of(LocalDate.of(2026, 9, 7)));
        var file = new CaseFile().answered("recordTrialDay", Map.of("trialDayOn", friday.toString()));

        assertThat(recordTrialDay(file).awaitedDay(Run.outside(CASE))).contains(LocalDate.of(2026, 9, 14));

        when(hearings.day(CASE, HearingKind.TRIAL)).thenReturn(Optional.of(LocalDate.of(2026, 11, 2)));
        assertThat(recordTrialDay(file).awaitedDay(Run.outside(CASE))).contains(LocalDate.of(2026, 11, 2));
    }

    @Test
    void marksWhatWasGivenEachDayAndEndsTheTrialWithAVerdictOrAHungJury() {
        var handler = recordTrialDay(new CaseFile());
        handler.submit(sent("recordTrialDay", Map.of("trialDay", "continues")));
        verifyNoInteractions(hearings);

        handler.submit(sent("recordTrialDay", Map.of("trialDay", "verdict")));
        handler.submit(sent("recordTrialDay", Map.of("trialDay", "hungJury")));

        verify(hearings, times(2)).held(CASE, HearingKind.TRIAL);
        verify(measures, times(3)).given(any(), any(), any(), any());
    }

    @Test
    void startsTheExplanationOnTheDayTheResultWasHeardOf() {
        new RecordVerdict(limits, new CaseFile().records(), new SentenceToCome(triggers, hearings))
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
                .isThrownBy(() -> new RecordVerdict(
                                limits, new CaseFile().records(), new SentenceToCome(triggers, hearings))
                        .submit(early))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("outcomeReceivedOn"));
    }

    @Test
    void meetsLimitsOnTheDayThingsWereDone() {
        new ExplainOutcome(limits).submit(sent("explainOutcome", Map.of("explainedOn", DAY.toString())));
        new TellTrialDate(limits).submit(sent("tellTrialDate", Map.of("toldOn", DAY.toString())));
        new TellSentence(limits).submit(sent("tellSentence", Map.of("toldOn", DAY.toString())));

        verify(limits).meet(LimitOf.task(CASE, "VC-R8-HRG", "tellTrialDate"), DAY);
        List.of("VC-R9-OUT", "VC-R8-CALL", "VC-R9-ULS")
                .forEach(rule -> verify(limits).meet(CASE, rule, DAY));
    }

    @Test
    void missesNothingWhenNobodyAsksForTheSentenceToBeLookedAt() {
        var handler = new ConsiderLenientSentence(limits);
        handler.submit(sent(
                "considerLenientSentence",
                Map.of("lenientAnswer", "asked", "askedOn", DAY.toString(), "askedInTime", "yes")));
        verify(limits).meet(CASE, "ULS", DAY, false);

        handler.submit(sent(
                "considerLenientSentence",
                Map.of("lenientAnswer", "asked", "askedOn", DAY.toString(), "askedInTime", "no")));
        verify(limits).meet(CASE, "ULS", DAY, true);

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

    private RecordTrialDay recordTrialDay(CaseFile file) {
        return new RecordTrialDay(hearings, measures, limits, file.records());
    }

    private static Submission passed() {
        return sent("recordSentence", Map.of("sentencing", "passed", "sentencedOn", DAY.toString()));
    }
}
