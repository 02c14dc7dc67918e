package org.alongside.work.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.UserView;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes tasks as rows of a spreadsheet, each cell as the viewer may see it. */
@Component
class SheetTasks {

    private final DueReason.Reasons reasons;
    private final People people;

    SheetTasks(DueReason.Reasons reasons, People people) {
        this.reasons = reasons;
        this.people = people;
    }

    List<SheetTask> of(Actor viewer, List<WorkList.Row> rows) {
        Map<UUID, String> usernames = new HashMap<>();
        return rows.stream().map(row -> task(viewer, row, usernames)).toList();
    }

    private SheetTask task(Actor viewer, WorkList.Row row, Map<UUID, String> usernames) {
        Map<SheetColumn, @Nullable Object> cells = new EnumMap<>(SheetColumn.class);
        cells.put(SheetColumn.TASK_ID, row.id());
        cells.put(SheetColumn.CASE, row.caseReference());
        cells.put(SheetColumn.STAGE, row.stage().title());
        cells.put(SheetColumn.TASK, row.name());
        cells.put(
                SheetColumn.DUE, row.dueOn() == null ? reasons.withoutDay(row.noDay(), row.limitRule()) : row.dueOn());
        cells.put(
                SheetColumn.WHY,
                reasons.of(row.limitRule(), row.countedFrom())
                        .map(why -> why.words() + " (" + why.source() + ")")
                        .orElse(""));
        cells.put(SheetColumn.HEARING, Objects.requireNonNullElse(row.hearingOn(), "None fixed"));
        cells.put(SheetColumn.WAITS_ON, waitsOn(row));
        cells.put(SheetColumn.FOLLOW_UP, row.followUpOn());
        cells.put(SheetColumn.PRIORITY, row.priority().title());
        cells.put(SheetColumn.REASON, row.priorityReason());
        cells.put(SheetColumn.COMMENT, null);
        cells.put(SheetColumn.HOLDER, holder(viewer, row, usernames));
        return new SheetTask(row.id(), row.version(), cells);
    }

    private String waitsOn(WorkList.Row row) {
        return "%s, %s"
                .formatted(
                        row.assigneeId() == null ? row.role().title() : people.nameOf(row.assigneeId()),
                        row.organisation());
    }

    /** User names of another organisation are its own business. */
    private @Nullable String holder(Actor viewer, WorkList.Row row, Map<UUID, String> usernames) {
        return row.assigneeId() == null || !row.organisationId().equals(viewer.organisationId())
                ? null
                : usernames.computeIfAbsent(
                        row.assigneeId(),
                        id -> people.user(id).map(UserView::username).orElse(""));
    }
}
