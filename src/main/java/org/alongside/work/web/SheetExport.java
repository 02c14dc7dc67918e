package org.alongside.work.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.cases.CaseCommands;
import org.alongside.sheets.Sheet;
import org.alongside.work.Acts;
import org.alongside.work.CaseExported;
import org.alongside.work.ListExported;
import org.alongside.work.ListQuery;
import org.alongside.work.SenselessList;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a whole list out as a spreadsheet, and has it written down for each case in it. */
@Component
class SheetExport {

    private final WorkList list;
    private final SheetTasks tasks;
    private final CaseCommands commands;
    private final ApplicationEventPublisher events;

    SheetExport(WorkList list, SheetTasks tasks, CaseCommands commands, ApplicationEventPublisher events) {
        this.list = list;
        this.tasks = tasks;
        this.commands = commands;
        this.events = events;
    }

    Taken of(Actor actor, ListQuery query, String format) {
        if (!query.tab().isOpen()) {
            throw new SenselessList("Only lists of what is still to be done can be taken out as a spreadsheet.");
        }
        return commands.open(() -> {
            List<WorkList.Row> all = list.first(actor, query, Acts.MOST + 1);
            List<WorkList.Row> rows = all.subList(0, Math.min(all.size(), Acts.MOST));
            events.publishEvent(new ListExported(actor.userId(), query.tab(), format, rows.size()));
            rows.stream()
                    .map(WorkList.Row::caseId)
                    .distinct()
                    .forEach(it -> events.publishEvent(new CaseExported(it, actor.userId(), query.tab(), format)));
            Sheet sheet = sheet(ListFrame.title(actor, query.tab()), tasks.of(actor, rows));
            return new Taken(sheet, rows.size() < all.size());
        });
    }

    private static Sheet sheet(String title, List<SheetTask> rows) {
        return new Sheet(
                title,
                Stream.of(SheetColumn.values()).map(SheetColumn::title).toList(),
                rows.stream().map(SheetExport::cells).toList());
    }

    private static List<@Nullable Object> cells(SheetTask row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            cells.add(
                    column == SheetColumn.ROW_VERSION
                            ? row.rowVersion()
                            : row.cells().get(column));
        }
        return cells;
    }

    /**
     * A list that was taken out.
     *
     * @param cut whether it goes on after what the sheet has
     */
    record Taken(Sheet sheet, boolean cut) {}
}
