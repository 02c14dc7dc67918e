package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.RUN;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sentUnder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.engine.Processes;
import org.alongside.engine.TaskTakenBack;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.LimitSetOff;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.alongside.work.WorkStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** What a young person was about to be told when the case took another way is told all the same. */
class LeftToTellTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 27);

    private final Work work = mock(Work.class);
    private final Processes processes = mock(Processes.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final LeftToTell left = new LeftToTell(work, processes, events);
    private final TellWhatIsLeft tell = new TellWhatIsLeft(left, limits);
    private final List<WorkItemView> takenBack = new ArrayList<>();

    @BeforeEach
    void theCaseGoesOn() {
        when(processes.awaits("telling-cut-short", "AL-TEST-123")).thenReturn(true);
        when(work.takenBackOn(CASE)).thenReturn(takenBack);
    }

    @Test
    void aStepTakesOverWhatTheEngineTookBack() {
        takenBack("explainDirections", null, NOON);

        verify(processes).correlate("telling-cut-short", "AL-TEST-123", Map.of());
    }

    @Test
    void whatTellsNothingNeedsNoStep() {
        takenBack("draftApplication", null, NOON);

        verify(processes, never()).correlate(any(), any(), any());
    }

    @Test
    void aClosedCaseWaitsForNothing() {
        when(processes.awaits("telling-cut-short", "AL-TEST-123")).thenReturn(false);

        takenBack("explainDirections", null, NOON);

        verify(processes, never()).correlate(any(), any(), any());
    }

    @Test
    void oneStepIsEnoughAndIsDueWithTheMostPressing() {
        when(work.openOn(CASE)).thenReturn(List.of(item("tellWhatIsLeft", null, WorkStatus.OPEN, null)));

        takenBack("explainChargingDecision", "VC-R6-CHG", NOON);

        verify(processes, never()).correlate(any(), any(), any());
        verify(events).publishEvent(new LimitSetOff(CASE, "tellWhatIsLeft"));
    }

    @Test
    void itIsToldInTheTimeThatRanAlready() {
        takenBack("explainRefusal", null, NOON);
        takenBack("explainChargingDecision", "VC-R6-CHG", NOON);

        assertThat(tell.timeLimit(RUN)).contains("VC-R6-CHG");
        assertThat(tell.triggerDay(RUN, TODAY)).contains(FRIDAY);
        assertThat(tell.beside(RUN))
                .singleElement()
                .extracting(beside -> ((List<?>) beside.model()).size())
                .isEqualTo(2);
    }

    @Test
    void whatNoLawSetsATimeForIsToldInTheUsualTime() {
        takenBack("explainRefusal", null, NOON);

        assertThat(tell.timeLimit(RUN)).isEmpty();
        assertThat(tell.triggerDay(RUN, TODAY)).contains(TODAY);
    }

    @Test
    void whatWasToldIsNotLeftAnyMore() {
        takenBack("explainRefusal", null, NOON.minusSeconds(60));
        when(work.doneOn(CASE)).thenReturn(List.of(item("tellWhatIsLeft", null, WorkStatus.DONE, NOON)));
        takenBack("explainDirections", null, NOON.plusSeconds(60));

        assertThat(left.in(CASE)).extracting(WorkItemView::task).containsExactly("explainDirections");
    }

    @Test
    void whereItIsHeldBackTheTimeStopsAndIsNotCalledMet() {
        var heldBack = sentUnder("VC-R6-CHG", "tellWhatIsLeft", Map.of("told", "heldBack"));

        tell.submit(heldBack);

        assertThat(tell.serves(heldBack.answers())).isFalse();
        verify(limits).stop(LimitOf.task(heldBack.run(), "VC-R6-CHG", "tellWhatIsLeft"));
    }

    @Test
    void whereItIsToldTheTimeIsMet() {
        var told = sentUnder("VC-R6-CHG", "tellWhatIsLeft", Map.of("told", "told"));

        tell.submit(told);

        assertThat(tell.serves(told.answers())).isTrue();
        verifyNoInteractions(limits);
    }

    private void takenBack(String task, @Nullable String limit, Instant at) {
        WorkItemView item = item(task, limit, WorkStatus.WITHDRAWN, at);
        takenBack.add(item);
        when(work.byEngineTask(item.engineTask())).thenReturn(Optional.of(item));
        left.on(new TaskTakenBack(item.engineTask()));
    }

    private static WorkItemView item(
            String task, @Nullable String limit, WorkStatus status, @Nullable Instant closedAt) {
        return new WorkItemView(
                UUID.randomUUID(),
                0,
                CASE,
                "AL-TEST-123",
                "process",
                RUN,
                task,
                task,
                Role.ADVOCATE,
                UUID.randomUUID(),
                null,
                "form",
                limit,
                limit == null ? null : FRIDAY,
                limit == null ? null : FRIDAY.plusDays(3),
                null,
                status,
                NOON.minusSeconds(3600),
                closedAt,
                null,
                "engine-" + task);
    }
}
