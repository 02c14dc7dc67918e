package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Role;
import org.alongside.timelimits.LimitPauses;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.PracticePaused;
import org.alongside.timelimits.PracticeResumed;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.PausedTasks;
import org.alongside.work.domain.PausedTasks.Paused;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.junit.jupiter.api.Test;

class TaskPausesTest {

    private static final LocalDate PAUSED = LocalDate.of(2026, 12, 7);
    private static final LocalDate RESUMED = LocalDate.of(2026, 12, 14);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 16);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 4);

    private final WorkItems items = mock(WorkItems.class);
    private final PausedTasks paused = mock(PausedTasks.class);
    private final LimitPauses pauses = mock(LimitPauses.class);
    private final Preparation preparation = mock(Preparation.class);
    private final TaskPauses tasks = new TaskPauses(items, paused, pauses, preparation);
    private final WorkItem task = OpenWork.item(Role.ADVOCATE, null);

    @Test
    void aTaskOfPracticeStandsStillWhileItsCaseDoes() {
        OpenWork.of(items, task);

        tasks.on(new PracticePaused(OpenWork.CASE, PAUSED));

        assertThat(task.due()).isEqualTo(new Due(null, FROM, null, NoLastDay.PAUSED));
        verify(paused).keep(OpenWork.CASE, new Paused(task.id(), DUE, PAUSED));
    }

    @Test
    void itGoesOnWithTheDaysItHadLeft() {
        task.isDue(new Due(null, FROM, null, NoLastDay.PAUSED));
        when(items.findById(task.id())).thenReturn(Optional.of(task));
        when(paused.take(OpenWork.CASE)).thenReturn(List.of(new Paused(task.id(), DUE, PAUSED)));
        when(pauses.lastDayAfter("PR-TASK", DUE, PAUSED, RESUMED)).thenReturn(Optional.of(DUE.plusDays(7)));

        tasks.on(new PracticeResumed(OpenWork.CASE, RESUMED));

        assertThat(task.due()).isEqualTo(new Due(null, FROM, DUE.plusDays(7), null));
    }

    @Test
    void whatTheLawSetsAndWhatWaitsForADayOrAHearingDoNot() {
        when(preparation.isAskedBy("PR-BEFORE-TRIAL")).thenReturn(true);
        for (String rule : List.of("SMA-CC", "PR-DAY", "PR-BEFORE-TRIAL")) {
            task.isDue(new Due(rule, FROM, DUE, null));
            OpenWork.of(items, task);

            tasks.on(new PracticePaused(OpenWork.CASE, PAUSED));

            assertThat(task.due().on()).isEqualTo(DUE);
        }
        verify(paused, never()).keep(any(), any());
    }
}
