package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.record;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Run;
import org.alongside.cases.Stage;
import org.alongside.forms.Offers.Offer;
import org.alongside.specialmeasures.Defendants;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.LimitSetOff;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class ServeApplicationTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 20);
    private static final LocalDate PLEA = LocalDate.of(2026, 11, 2);

    private final CaseRecords records = mock(CaseRecords.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final Triggers triggers = mock(Triggers.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final Defendants defendants = mock(Defendants.class);
    private final Cases cases = mock(Cases.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final TimeToApply time = new TimeToApply(records, cases, limits, triggers, events);
    private final ServeApplication serve = new ServeApplication(
            records,
            time,
            new AppliedMeasures(measures, mock(Departures.class)),
            defendants,
            mock(DraftAndWishes.class),
            triggers);

    @BeforeEach
    void inTheCrownCourt() {
        when(records.latestRecord(any(UUID.class), any())).thenReturn(Optional.empty());
        when(records.latestRecord(any(Run.class), any())).thenReturn(Optional.empty());
        drafted("crownCourt");
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(Measure.LIVE_LINK, MeasureStatus.WISHED)));
        when(limits.start(any(), any(), any(), any())).thenReturn(Optional.empty());
        when(limits.servedBy(any())).thenReturn(Optional.empty());
    }

    /** CrimPR 18.4(a): the time runs from the plea. */
    @Test
    void startsNoLimitBeforeThePlea() {
        submit(Map.of("courtServedOn", SERVED.toString()));

        verify(limits, never()).start(any(), any(), any(), any());
        verify(measures)
                .mark(CASE, Occasion.NONE, List.of(new Marking(Measure.LIVE_LINK, MeasureStatus.APPLIED_FOR, null)));
        assertThat(serve.triggerDay(SubmissionOf.RUN, SERVED)).isEmpty();
        assertThat(serve.timeLimit(SubmissionOf.RUN)).contains("SMA-CC");
    }

    @Test
    void countsFromThePleaThatTheCaseKnowsWhenNoneIsGiven() {
        pleaded("considerInPersonBan", "crownCourt");
        assertThat(serve.triggerDay(SubmissionOf.RUN, SERVED)).contains(PLEA);

        due(PLEA, SERVED.minusDays(1));
        assertThatRefusedAt("lateService", Map.of("courtServedOn", SERVED.toString()));
        verify(limits).start(CASE, "SMA-CC", PLEA, "notGuiltyPlea");
    }

    @Test
    void servesTheLimitOfTheCourtThatHeardThePlea() {
        pleaded("enterNotGuiltyPlea", "magistratesCourt");

        assertThat(serve.timeLimit(SubmissionOf.RUN)).contains("SMA-MC");
    }

    @Test
    void goesOnWithTheLimitThatRunsFromThisPlea() {
        runs("SMA-CC", PLEA, SERVED.plusDays(3), LimitStatus.RUNNING);
        submit(Map.of("courtServedOn", SERVED.toString(), "pleaOn", PLEA.toString()));

        verify(limits, never()).start(any(), any(), any(), any());
        verify(limits).meet(CASE, "SMA-CC", SERVED);
    }

    @Test
    void startsTheTimeToApplyWhenThePleaComes() {
        inStage(Stage.SPECIAL_MEASURES);
        new EnterNotGuiltyPlea(time, records, limits, events).submit(plea("enterNotGuiltyPlea", "youthCourt"));

        verify(limits).start(CASE, "SMA-MC", PLEA, "notGuiltyPlea");
        verify(limits, never()).meet(any(UUID.class), any(), any());
        verify(events).publishEvent(new LimitSetOff(CASE, "serveApplication"));
    }

    @Test
    void meetsFromItsStartWhatWasServedBeforeThePlea() {
        inStage(Stage.TRIAL);
        when(records.of(CASE, List.of("serveApplication")))
                .thenReturn(List.of(
                        record(
                                "serveApplication",
                                UUID.randomUUID(),
                                "2026-10-20T10:00:00Z",
                                Map.of("courtServedOn", "2026-10-20")),
                        record(
                                "serveApplication",
                                UUID.randomUUID(),
                                "2026-10-21T10:00:00Z",
                                Map.of("serving", "sentBack"))));
        new EnterNotGuiltyPlea(time, records, limits, events).submit(plea("enterNotGuiltyPlea", "crownCourt"));

        var order = inOrder(limits);
        order.verify(limits).start(CASE, "SMA-CC", PLEA, "notGuiltyPlea");
        order.verify(limits).meet(CASE, "SMA-CC", PLEA);
    }

    @Test
    void asksForNothingAfterAPleaWhenTheTimeOfApplicationsIsOver() {
        inStage(Stage.TRIAL);
        new EnterNotGuiltyPlea(time, records, limits, events).submit(plea("enterNotGuiltyPlea", "crownCourt"));

        verify(limits, never()).start(any(), any(), any(), any());
    }

    @Test
    void startsTheLimitOnlyOnceForOnePlea() {
        inStage(Stage.SPECIAL_MEASURES);
        runs("SMA-CC", PLEA, SERVED, LimitStatus.MET);
        new EnterNotGuiltyPlea(time, records, limits, events).submit(plea("considerInPersonBan", "crownCourt"));

        verify(limits, never()).start(any(), any(), any(), any());
    }

    @Test
    void countsFromTheNotGuiltyPlea() {
        due(PLEA, LocalDate.of(2026, 11, 20));
        submit(Map.of("courtServedOn", SERVED.toString(), "pleaOn", PLEA.toString()));

        verify(limits).start(CASE, "SMA-CC", PLEA, "notGuiltyPlea");
        verify(limits).meet(CASE, "SMA-CC", SERVED);
    }

    @Test
    void countsTheLongerLimitOfTheMagistratesCourts() {
        drafted("youthCourt");
        submit(Map.of("courtServedOn", SERVED.toString(), "pleaOn", PLEA.toString()));

        verify(limits).start(CASE, "SMA-MC", PLEA, "notGuiltyPlea");
        verify(limits).meet(CASE, "SMA-MC", SERVED);
    }

    @Test
    void asksForAnExtensionWhenItIsServedADayLate() {
        due(PLEA, SERVED.minusDays(1));

        assertThatRefusedAt("lateService", Map.of("courtServedOn", SERVED.toString(), "pleaOn", PLEA.toString()));
        submit(Map.of(
                "courtServedOn",
                SERVED.toString(),
                "pleaOn",
                PLEA.toString(),
                "lateService",
                true,
                "extensionRequest",
                "Fourteen days more",
                "lateExplanation",
                "The witness moved house"));
        verify(limits).meet(CASE, "SMA-CC", SERVED);
        verify(limits).start(CASE, "SMA-OOT", SERVED, "serveApplication");
        verify(limits).meet(CASE, "SMA-OOT", SERVED);
    }

    @Test
    void countsFromTheDayOnWhichTheLastPartyHadIt() {
        submit(Map.of(
                "courtServedOn",
                "2026-11-17",
                "defendant1ServedOn",
                "2026-11-19",
                "defendants",
                "1",
                "pleaOn",
                PLEA.toString()));

        verify(limits).meet(CASE, "SMA-CC", LocalDate.of(2026, 11, 19));
    }

    @Test
    void asksForServiceOnEveryDefendantThatTheCaseKnows() {
        when(defendants.of(CASE)).thenReturn(List.of("Ravi Example", "D2"));
        var one = Map.of("courtServedOn", SERVED.toString(), "defendants", "1", "defendant1Name", "ravi  example");

        assertThatRefusedAt("defendants", one);
        var both = new HashMap<>(one);
        both.put("defendants", "2");
        both.put("defendant2Name", "D2");
        submit(both);
    }

    @Test
    void refusesServiceBeforeTheDraft() {
        assertThatRefusedAt("courtServedOn", Map.of("courtServedOn", "2026-11-15"));
        assertThatRefusedAt(
                "defendant1ServedOn",
                Map.of("courtServedOn", SERVED.toString(), "defendants", "1", "defendant1ServedOn", "2026-11-15"));
    }

    @Test
    void offersTheDefendantsOfTheCharge() {
        when(defendants.of(CASE)).thenReturn(List.of("Ravi Example", "D2"));
        pleaded("considerInPersonBan", "crownCourt");

        assertThat(serve.offers(SubmissionOf.RUN).answers())
                .containsEntry("defendants", Offer.of("2", "the charging decision"))
                .containsEntry("defendant2Name", Offer.of("D2", "the charging decision"))
                .containsEntry("pleaOn", Offer.of("2026-11-02", "the record of the plea"));
    }

    @Test
    void countsNoDaysFromThePleaForAVariation() {
        when(records.latestRecord(SubmissionOf.RUN, "describeChange"))
                .thenReturn(Optional.of(record("describeChange", UUID.randomUUID(), "2026-11-19T10:00:00Z")));
        submit(Map.of("courtServedOn", SERVED.toString(), "pleaOn", "2026-01-05"));

        verify(limits, never()).start(any(), any(), any(), any());
        assertThat(serve.timeLimit(SubmissionOf.RUN)).contains("PR-TASK");
    }

    @Test
    void aVariationAfterQuestionsWereAllowedIsServedInTheirTenBusinessDays() {
        when(records.latestRecord(SubmissionOf.RUN, "describeChange"))
                .thenReturn(Optional.of(record("describeChange", UUID.randomUUID(), "2026-11-19T10:00:00Z")));
        when(limits.runningFor(LimitOf.theCase(CASE, "SMA-S41")))
                .thenReturn(Optional.of(new LimitView(
                        "SMA-S41", "Apply", PLEA, SERVED, LimitStatus.RUNNING, "CrimPR 22.7(2)", true, "")));

        assertThat(serve.timeLimit(SubmissionOf.RUN)).contains("SMA-S41");
    }

    @Test
    void whatGoesBackToTheDrafterIsNotServed() {
        submit(Map.of("serving", "sentBack", "returnReason", "The second defendant is missing"));

        verifyNoInteractions(limits, triggers, measures);
        assertThat(serve.serves(answers(Map.of("serving", "sentBack")))).isFalse();
        assertThat(serve.serves(answers(Map.of("serving", "served")))).isTrue();
    }

    @Test
    void endsWhatAskedForTheRecordingAndTheReport() {
        submit(Map.of(
                "serving",
                "served",
                "courtServedOn",
                SERVED.toString(),
                "recordingServed",
                true,
                "intermediaryReportServed",
                true));

        verify(triggers)
                .happened(
                        CASE,
                        SERVED,
                        "serveApplication",
                        Trigger.APPLICATION_SERVED,
                        Trigger.RECORDING_SERVED,
                        Trigger.INTERMEDIARY_REPORT_SERVED);
    }

    @Test
    void theEndOfAVariationLeavesTheTimeToApplyAlone() {
        time.settled(SubmissionOf.RUN);
        verify(limits)
                .stop(SubmissionOf.RUN, Set.of("SMA-CC", "SMA-MC", "SMA-RESP", "SMA-ABS", "SMA-VAR", "PR-CHALLENGE"));

        when(records.latestRecord(SubmissionOf.RUN, "describeChange"))
                .thenReturn(Optional.of(record("describeChange", UUID.randomUUID(), "2026-11-19T10:00:00Z")));
        time.settled(SubmissionOf.RUN);
        verify(limits).stop(SubmissionOf.RUN, Set.of("SMA-RESP", "SMA-ABS", "SMA-VAR", "PR-CHALLENGE"));
    }

    @Test
    void questionsInPersonMayComeFromThePleaOn() {
        inStage(Stage.TRIAL);
        new EnterNotGuiltyPlea(time, records, limits, events).submit(plea("enterNotGuiltyPlea", "crownCourt"));

        verify(limits).startUnlessRunning(LimitOf.task(CASE, "S36-APP", "considerInPersonBan"), PLEA, "notGuiltyPlea");
        verify(triggers).happened(CASE, PLEA, "notGuiltyPlea", Trigger.NOT_GUILTY_PLEA);
    }

    private void assertThatRefusedAt(String field, Map<String, ?> answers) {
        assertThatThrownBy(() -> submit(answers))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void submit(Map<String, ?> answers) {
        assertThat(serve.submit(task("serveApplication", Actors.with(Role.CPS_CASEWORKER), answers)))
                .isEmpty();
    }

    private void drafted(String courtKind) {
        when(records.latestRecord(SubmissionOf.RUN, "draftApplication"))
                .thenReturn(Optional.of(record(
                        "draftApplication",
                        UUID.randomUUID(),
                        "2026-11-16T10:00:00Z",
                        Map.of(
                                "courtKind", courtKind,
                                "applyLiveLink", "askedAsWished",
                                "applyScreens", "leftOutAsWished"))));
        when(records.latest(SubmissionOf.RUN, "draftApplication")).thenReturn(answers(Map.of("courtKind", courtKind)));
    }

    private void due(LocalDate trigger, LocalDate dueOn) {
        when(limits.start(CASE, "SMA-CC", trigger, "notGuiltyPlea")).thenAnswer(start -> {
            runs("SMA-CC", trigger, dueOn, LimitStatus.RUNNING);
            return Optional.empty();
        });
    }

    private void runs(String rule, LocalDate trigger, LocalDate dueOn, LimitStatus status) {
        when(limits.servedBy(LimitOf.theCase(CASE, rule)))
                .thenReturn(Optional.of(new LimitView(rule, "Apply", trigger, dueOn, status, "CrimPR 18.4", true, "")));
    }

    private void pleaded(String task, String courtKind) {
        when(records.of(CASE, List.of("enterNotGuiltyPlea", "considerInPersonBan")))
                .thenReturn(List.of(record(
                        task,
                        UUID.randomUUID(),
                        "2026-11-03T10:00:00Z",
                        Map.of("pleaOn", PLEA.toString(), "courtKind", courtKind))));
    }

    private static Submission plea(String task, String courtKind) {
        return task(task, Actors.with(Role.CPS_CASEWORKER), Map.of("pleaOn", PLEA.toString(), "courtKind", courtKind));
    }

    private void inStage(Stage stage) {
        CaseView witness = mock(CaseView.class);
        when(witness.stage()).thenReturn(stage);
        when(cases.byId(CASE)).thenReturn(witness);
    }
}
