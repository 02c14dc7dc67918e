package org.alongside.trial.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.trial.ProsecutionConcluded;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

class TrialProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("trial", "send-notice");

    private static final UUID CASE = WALK.caseId();
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 23);

    private final CaseRecords records = mock();
    private final TimeLimits limits = mock();
    private final Triggers triggers = mock();
    private final Hearings hearings = mock();
    private final Rounds rounds = mock();
    private final ApplicationEventPublisher events = mock();

    @BeforeEach
    void stepsAreKnown() {
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        var read = new TrialRecords(records);
        var trialLimits = new TrialLimits(limits, triggers, read, hearings, today);
        WALK.with("trial", new TrialSteps(read, trialLimits, hearings, rounds, today, events));
        when(records.latest(any(UUID.class), anyString())).thenReturn(Answers.NONE);
    }

    @Test
    void goesThroughTheDaysToAVerdictThatAcquits() {
        recorded("recordVerdict", Map.of("verdict", "acquitted"));
        ProcessInstance process = trialFixed();
        prepare();
        dayEnds("continues");
        dayEnds("continues");
        dayEnds("verdict");
        WALK.complete("recordVerdict", "verdict", "acquitted").complete("explainOutcome");

        assertThat(WALK.isOver()).isTrue();
        assertThat(WALK.word(process, "outcome")).isEqualTo("acquitted");
        verify(rounds, times(2)).count(CASE, "countTrialDay");
        verify(events).publishEvent(new ProsecutionConcluded(CASE, "acquitted", TODAY));
    }

    @Test
    void tellsTheNextSittingDayAndConfirmsWhatIsArrangedForItWhereTheYoungPersonIsNeeded() {
        recorded("recordTrialDay", Map.of("trialDay", "continues", "nextDayOn", LATER.toString()));
        trialFixed();
        prepare();
        dayEnds("continues");
        assertThat(WALK.openTasks()).containsExactly("tellNextTrialDay");
        verify(hearings).goOn(CASE, HearingKind.TRIAL, LATER);
        WALK.complete("tellNextTrialDay", "neededNextDay", "yes");
        assertThat(WALK.openTasks()).containsExactly("confirmTrialDay");
        WALK.complete("confirmTrialDay");
        assertThat(WALK.openTasks()).containsExactly("recordTrialDay");
        dayEnds("continues");
        WALK.complete("tellNextTrialDay", "neededNextDay", "no");

        assertThat(WALK.openTasks()).containsExactly("recordTrialDay");
    }

    @Test
    void confirmsTheDayAgainEachTimeTheTrialMovesAfterItWasArranged() {
        trialFixed();
        prepare();
        WALK.message("trial-day-moved");
        assertThat(WALK.openTasks()).containsExactly("confirmTrialDay");
        WALK.complete("confirmTrialDay").message("trial-day-moved");

        assertThat(WALK.openTasks()).containsExactly("confirmTrialDay");
        verify(rounds, times(2)).count(CASE, "countTrialDayMove");
    }

    @Test
    void preparesTheFamilyThatHasAWorker() {
        recorded("offerFamilySupport", Map.of("familyOffer", "accepted"));
        trialFixed();

        assertThat(WALK.openTasks()).contains("prepareFamilyForTrial");
        WALK.complete("prepareFamilyForTrial");
        prepare();

        assertThat(WALK.openTasks()).containsExactly("recordTrialDay");
    }

    @Test
    void beginsPreparingAgainEachTimeTheTrialIsMovedToADay() {
        recorded("moveTrial", Map.of("hearingDate", LATER.toString(), "reason", "no courtroom"));
        trialFixed();
        WALK.complete("tellTrialDate").message("trial-moved");
        assertThat(WALK.openTasks()).contains("tellTrialDate", "sendNotice").doesNotContain("fixTrialDate");
        WALK.message("trial-moved");

        assertThat(WALK.openTasks()).contains("tellTrialDate", "sendNotice");
        verify(rounds, times(2)).count(CASE, "countMove");
        verify(hearings, times(2)).move(CASE, HearingKind.TRIAL, When.on(LATER), "no courtroom");
    }

    @Test
    void waitsForTheCourtWhenTheTrialIsMovedOnTheDayWithoutANewOne() {
        recorded("recordTrialDay", Map.of("trialDay", "moved", "reason", "a juror was ill"));
        trialFixed();
        prepare();
        dayEnds("moved");
        assertThat(WALK.openTasks()).containsExactly("fixTrialDate");
        WALK.complete("fixTrialDate");
        prepare();
        dayEnds("moved");

        assertThat(WALK.openTasks()).containsExactly("fixTrialDate");
        verify(hearings, times(2)).vacate(CASE, HearingKind.TRIAL, "a juror was ill");
    }

    @Test
    void triesAgainAfterAHungJuryUntilNoRetrialIsSought() {
        recorded("recordVerdict", Map.of("verdict", "endedOtherwise"));
        ProcessInstance process = trialFixed();
        prepare();
        dayEnds("hungJury");
        WALK.complete("decideRetrial", "retrial", "sought").complete("fixTrialDate");
        prepare();
        dayEnds("hungJury");
        WALK.complete("decideRetrial", "retrial", "sought").complete("fixTrialDate");
        prepare();
        dayEnds("hungJury");
        WALK.complete("decideRetrial", "retrial", "notSought");
        WALK.complete("recordVerdict", "verdict", "endedOtherwise").complete("explainOutcome");

        assertThat(WALK.word(process, "outcome")).isEqualTo("endedOtherwise");
        verify(rounds, times(2)).count(CASE, "countRetrial");
        verify(hearings, times(2)).held(CASE, HearingKind.TRIAL);
    }

    @Test
    void standsTheWitnessDownWhenTheTrialCracksAndMovesTheSentenceEachTimeItIsPutOff() {
        recorded("recordVerdict", Map.of("verdict", "mixed"));
        recorded("recordTrialDay", Map.of("trialDay", "cracked", "reason", "plea on the day"));
        recorded("recordSentence", Map.of("hearingDate", LATER.toString(), "reason", "a report is missing"));
        ProcessInstance process = trialFixed();
        prepare();
        dayEnds("cracked");
        verify(hearings).vacate(CASE, HearingKind.TRIAL, "plea on the day");
        WALK.complete("recordVerdict", "verdict", "mixed").complete("explainOutcome");
        WALK.complete("offerPersonalStatement")
                .complete("recordSentence", "sentencing", "putOff")
                .complete("recordSentence", "sentencing", "putOff")
                .complete("recordSentence", "sentencing", "passed")
                .complete("tellSentence")
                .complete("considerLenientSentence");

        assertThat(WALK.isOver()).isTrue();
        assertThat(WALK.word(process, "outcome")).isEqualTo("mixed");
        verify(rounds, times(2)).count(CASE, "countSentenceMove");
        verify(hearings, times(2)).move(CASE, HearingKind.SENTENCE, When.on(LATER), "a report is missing");
    }

    @Test
    void goesStraightToSentenceAfterAGuiltyPlea() {
        recorded("enterGuiltyPlea", Map.of("pleaExtent", "all"));
        recorded("recordSentence", Map.of("sentencedOn", LATER.toString(), "contactReferral", "toMake"));
        ProcessInstance process = WALK.start(Map.of("plea", "guilty"));
        assertThat(WALK.openTasks()).containsExactly("explainOutcome");
        WALK.complete("explainOutcome")
                .complete("offerPersonalStatement")
                .complete("recordSentence", "sentencing", "passed");
        verify(triggers)
                .happened(
                        CASE,
                        LATER,
                        "startSentenceLimits",
                        Trigger.SENTENCE,
                        Trigger.PROCEEDINGS_END,
                        Trigger.SENTENCE_WITH_CONTACT);
        WALK.complete("tellSentence").complete("considerLenientSentence");

        assertThat(WALK.word(process, "outcome")).isEqualTo("convicted");
        verify(events).publishEvent(new ProsecutionConcluded(CASE, "convicted", TODAY));
    }

    private void recorded(String task, Map<String, Object> values) {
        var answers = new Answers(Map.copyOf(values));
        var source = new CaseRecords.Source(task, task, "1");
        when(records.latest(CASE, task)).thenReturn(answers);
        when(records.latestRecord(CASE, task))
                .thenReturn(
                        Optional.of(new CaseRecords.RecordView(CASE, Run.outside(CASE), source, answers, CASE, NOW)));
    }

    private static ProcessInstance trialFixed() {
        ProcessInstance process = WALK.start(Map.of("plea", "notGuilty"));
        WALK.complete("fixTrialDate");
        return process;
    }

    private static void prepare() {
        WALK.ends("send-notice", "sent")
                .complete("tellTrialDate")
                .complete("reassessNeeds")
                .complete("offerVisit")
                .complete("prepareForTrial")
                .complete("confirmTrialArrangements");
    }

    private static void dayEnds(String how) {
        WALK.complete("recordTrialDay", "trialDay", how);
    }
}
