package org.alongside.work.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.Verdict;
import org.alongside.work.WorkList;
import org.springframework.stereotype.Component;

/** Says of each line of a file that came back what it would change at this moment, or why it cannot. It changes nothing. */
@Component
class SheetCheck {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Whoever may not even say something about a task may not change it otherwise. */
    private static final List<Act> ANYTHING = List.of(new Act.Comment(""));

    private final WorkList list;
    private final SheetTasks tasks;
    private final Acts acts;
    private final People people;
    private final LegalToday today;

    SheetCheck(WorkList list, SheetTasks tasks, Acts acts, People people, LegalToday today) {
        this.list = list;
        this.tasks = tasks;
        this.acts = acts;
        this.people = people;
        this.today = today;
    }

    Checked of(Actor actor, SheetReader.Read file) {
        List<SheetReport.Row> rows = new ArrayList<>();
        Map<UUID, SheetLine> touched = touched(file.lines(), rows);
        Map<UUID, SheetTask> now = tasks.of(actor, list.rows(actor, touched.keySet())).stream()
                .collect(Collectors.toMap(SheetTask::id, Function.identity()));
        Map<UUID, SheetEdit> edits = edits(actor, touched, now);
        Map<UUID, String> against = against(actor, edits);
        Map<UUID, List<Act>> asked = new LinkedHashMap<>();
        touched.forEach((id, line) -> {
            SheetTask task = now.get(id);
            SheetEdit edit = edits.get(id);
            if (task == null) {
                rows.add(wrong(line, "There is no such task for you"));
            } else if (edit != null) {
                SheetReport.Row row = row(line, task, edit, against.getOrDefault(id, ""));
                rows.add(row);
                if (row.good()) {
                    asked.put(id, edit.acts());
                }
            }
        });
        rows.sort(Comparator.comparingLong(SheetReport.Row::line));
        return new Checked(new SheetReport(rows, file.lines().size() - rows.size(), file.notRead()), asked);
    }

    /** The lines that are not as they left, by their task; those that name none, or one that another names too, are wrong. */
    private static Map<UUID, SheetLine> touched(List<SheetLine> lines, List<SheetReport.Row> wrong) {
        Map<UUID, SheetLine> touched = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.isUntouched()).forEach(line -> {
            Optional<UUID> id = id(line.values().of(SheetColumn.TASK_ID));
            SheetLine before = id.map(it -> touched.putIfAbsent(it, line)).orElse(null);
            if (id.isEmpty()) {
                wrong.add(wrong(line, "There is no task id in this line"));
            } else if (before != null) {
                wrong.add(wrong(line, "This task is in line %d of the file as well".formatted(before.number())));
            }
        });
        return touched;
    }

    /** What the lines want of the tasks that this person may see, where they want anything. */
    private Map<UUID, SheetEdit> edits(Actor actor, Map<UUID, SheetLine> lines, Map<UUID, SheetTask> now) {
        Map<UUID, Set<String>> said = acts.saidBy(actor, lines.keySet());
        Map<String, UUID> userIds = new HashMap<>();
        Function<String, UUID> userId = name -> userIds.computeIfAbsent(
                name, it -> people.byUsername(it).map(Actor::userId).orElse(NOBODY));
        Map<UUID, SheetEdit> edits = new LinkedHashMap<>();
        lines.forEach((id, line) -> {
            SheetTask task = now.get(id);
            if (task != null) {
                SheetLine fresh = line.without(said.getOrDefault(id, Set.of()));
                SheetEdit edit = SheetEdit.of(fresh, task, today.date(), userId);
                if (!edit.changes().isEmpty()) {
                    edits.put(id, edit);
                }
            }
        });
        return edits;
    }

    private Map<UUID, String> against(Actor actor, Map<UUID, SheetEdit> edits) {
        Map<UUID, List<Act>> asked = new LinkedHashMap<>();
        edits.forEach((id, edit) -> asked.put(id, edit.acts().isEmpty() ? ANYTHING : edit.acts()));
        return acts.judge(actor, asked).stream().collect(Collectors.toMap(Verdict::id, Verdict::words));
    }

    private static SheetReport.Row row(SheetLine line, SheetTask task, SheetEdit edit, String refused) {
        return new SheetReport.Row(
                line.number(), task.words(), edit.changes(), refused.isEmpty() ? edit.problems() : List.of(refused));
    }

    static Optional<UUID> id(String cell) {
        try {
            return Optional.of(UUID.fromString(cell));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static SheetReport.Row wrong(SheetLine line, String why) {
        return new SheetReport.Row(line.number(), "A task that is not there", List.of(), List.of(why));
    }

    /**
     * What was found.
     *
     * @param asked what is to be done with each task with which it can be done
     */
    record Checked(SheetReport report, Map<UUID, List<Act>> asked) {}
}
