package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.work.ListExported;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;

/** How much of a list leaves as a file, and whether it says that there was more. */
class SheetExportTest {

    private final Actor manager = Actors.with(Role.MANAGER);
    private final WorkList.Row row = mock();
    private final WorkList list = mock();
    private final SheetTasks tasks = mock();
    private final CaseCommands commands = mock();
    private final ApplicationEventPublisher events = mock();
    private final SheetExport export = new SheetExport(list, tasks, commands, events);

    @ParameterizedTest
    @CsvSource({"999, false", "1000, false", "1001, true"})
    void aListIsCutOnlyWhereItGoesOnAfterAThousandTasks(int tasksInList, boolean cut) {
        assertThat(taken(tasksInList).cut()).isEqualTo(cut);
    }

    @Test
    void nothingAfterAThousandTasksLeaves() {
        taken(1_001);

        verify(tasks).of(manager, rows(1_000));
        verify(events).publishEvent(new ListExported(manager.userId(), ListTab.TEAM, "csv", 1_000));
    }

    private SheetExport.Taken taken(int tasksInList) {
        when(commands.open(any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(0).get());
        when(list.first(any(), any(), anyInt()))
                .thenAnswer(call -> rows(Math.min(tasksInList, call.<Integer>getArgument(2))));
        return export.of(manager, ListQuery.of(ListTab.TEAM), "csv");
    }

    private List<WorkList.Row> rows(int many) {
        return Collections.nCopies(many, row);
    }
}
