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
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServeApplicationTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 20);
    private static final LocalDate PLEA = LocalDate.of(2026, 11, 2);

    private final CaseRecords records = mock(CaseRecords.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final ServeApplication serve = new ServeApplication(records, limits, new AppliedMeasures(measures));

    @BeforeEach
    void inTheCrownCourt() {
        drafted("crownCourt");
        when(records.latestRecord(any(), any())).thenReturn(Optional.empty());
        when(measures.mayMark(any(), any(), any())).thenReturn(true);
        when(limits.start(any(), any(), any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void meetsTheLimitAtItsBirthBeforeThePlea() {
        submit(Map.of("servedOn", SERVED.toString()));

        var order = inOrder(limits);
        order.verify(limits).stop(CASE, "SMA-CC");
        order.verify(limits).start(CASE, "SMA-CC", SERVED, "serveApplication");
        order.verify(limits).meet(CASE, "SMA-CC", SERVED);
        verify(measures).mark(CASE, Measure.LIVE_LINK, MeasureStatus.APPLIED_FOR);
        verify(measures, never()).mark(CASE, Measure.SCREENS, MeasureStatus.APPLIED_FOR);
    }

    @Test
    void countsFromTheNotGuiltyPlea() {
        due(PLEA, LocalDate.of(2026, 11, 20));
        submit(Map.of("servedOn", SERVED.toString(), "pleaOn", PLEA.toString()));

        verify(limits).start(CASE, "SMA-CC", PLEA, "notGuiltyPlea");
        verify(limits).meet(CASE, "SMA-CC", SERVED);
    }

    @Test
    void countsTheLongerLimitOfTheMagistratesCourts() {
        drafted("youthCourt");
        submit(Map.of("servedOn", SERVED.toString(), "pleaOn", PLEA.toString()));

        verify(limits).stop(CASE, "SMA-CC");
        verify(limits).start(CASE, "SMA-MC", PLEA, "notGuiltyPlea");
        verify(limits).meet(CASE, "SMA-MC", SERVED);
    }

    @Test
    void asksForAnExtensionWhenItIsServedADayLate() {
        due(PLEA, SERVED.minusDays(1));

        assertThatRefusedAt("lateService", Map.of("servedOn", SERVED.toString(), "pleaOn", PLEA.toString()));
        submit(Map.of(
                "servedOn",
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
    }

    @Test
    void refusesAPleaInTheFuture() {
        assertThatRefusedAt("pleaOn", Map.of("servedOn", SERVED.toString(), "pleaOn", "2026-11-24"));
    }

    @Test
    void countsNoDaysFromThePleaForAVariation() {
        when(records.latestRecord(CASE, "describeChange"))
                .thenReturn(Optional.of(record("describeChange", UUID.randomUUID(), "2026-11-19T10:00:00Z")));
        submit(Map.of("servedOn", SERVED.toString(), "pleaOn", "2026-01-05"));

        verify(limits).stop(CASE, "SMA-CC");
        verify(limits, never()).start(any(), any(), any(), any());
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
        when(records.latest(CASE, "draftApplication"))
                .thenReturn(answers(Map.of(
                        "courtKind", courtKind,
                        "applyLiveLink", "askedAsWished",
                        "applyScreens", "leftOutAsWished")));
    }

    private void due(LocalDate trigger, LocalDate dueOn) {
        when(limits.start(CASE, "SMA-CC", trigger, "notGuiltyPlea"))
                .thenReturn(Optional.of(new LimitView(
                        "SMA-CC", "Apply", trigger, dueOn, LimitStatus.RUNNING, "CrimPR 18.4", true, "")));
    }
}
