package org.alongside.work.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.work.Act;
import org.alongside.work.Priority;

/**
 * What a line of a file wants to change in its task, and why not.
 *
 * @param changes what is another in the file than it is now, in the order of the columns
 * @param acts what brings the changes about; not to be used where something is wrong
 * @param problems what is wrong with the line itself
 */
record SheetEdit(List<Change> changes, List<Act> acts, List<String> problems) {

    /**
     * Reads a line beside the task as it is now.
     *
     * @param userIds the id of whoever has a user name; of nobody where there is nobody of that name
     */
    static SheetEdit of(SheetLine line, SheetTask task, LocalDate today, Function<String, UUID> userIds) {
        return new Reading(line.values(), task, today, userIds).edit();
    }

    /** A column, and what stands there now and is to stand there. */
    record Change(String column, String from, String to) {}

    private static final class Reading {

        private final SheetValues file;
        private final SheetTask task;
        private final SheetValues now;
        private final LocalDate today;
        private final Function<String, UUID> userIds;
        private final List<Act> acts = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        private Reading(SheetValues file, SheetTask task, LocalDate today, Function<String, UUID> userIds) {
            this.file = file;
            this.task = task;
            this.now = task.values();
            this.today = today;
            this.userIds = userIds;
        }

        private SheetEdit edit() {
            List<SheetColumn> changed = Stream.of(SheetColumn.values())
                    .filter(column -> column != SheetColumn.TASK_ID && column != SheetColumn.ROW_VERSION)
                    .filter(this::isChanged)
                    .toList();
            if (file.of(SheetColumn.ROW_VERSION).equals(task.rowVersion())) {
                changed.forEach(this::read);
            } else if (!changed.isEmpty()) {
                problems.add("Somebody has changed this since your export" + saysNow(changed));
            }
            List<Change> changes = changed.stream()
                    .map(column -> new Change(column.subject(), now.words(column), file.words(column)))
                    .toList();
            return new SheetEdit(changes, acts, problems);
        }

        /** What stands now where the file wants something else; a comment stands nowhere yet. */
        private String saysNow(List<SheetColumn> changed) {
            String words = changed.stream()
                    .filter(column -> column != SheetColumn.COMMENT)
                    .map(column -> column.subject() + " " + now.words(column))
                    .collect(Collectors.joining("; "));
            return words.isEmpty() ? ". Look at it before you say something about it" : ". Now: " + words;
        }

        private void read(SheetColumn column) {
            switch (column) {
                case FOLLOW_UP -> followUp();
                case PRIORITY -> priority();
                case REASON -> {
                    if (!isChanged(SheetColumn.PRIORITY)) {
                        priority();
                    }
                }
                case COMMENT -> words(column).ifPresent(it -> acts.add(new Act.Comment(it)));
                case HOLDER -> acts.add(holder());
                default ->
                    problems.add("%s cannot be changed in a file. It is here: %s"
                            .formatted(column.subject(), now.words(column)));
            }
        }

        private boolean isChanged(SheetColumn column) {
            return file.cells().containsKey(column) && !file.of(column).equals(now.of(column));
        }

        private void followUp() {
            String cell = file.of(SheetColumn.FOLLOW_UP);
            Optional<LocalDate> day = SheetValues.day(cell);
            if (!cell.isEmpty() && day.filter(on -> !on.isBefore(today)).isEmpty()) {
                problems.add("The follow-up date “%s” must be a day from today on, written like %s"
                        .formatted(cell, today.plusDays(7)));
            } else {
                acts.add(new Act.FollowUp(day.orElse(null)));
            }
        }

        /** What made a task pressing says nothing about one that no longer is, unless somebody wrote it anew. */
        private void priority() {
            String cell =
                    isChanged(SheetColumn.PRIORITY) ? file.of(SheetColumn.PRIORITY) : now.of(SheetColumn.PRIORITY);
            Optional<Priority> wanted = SheetValues.priority(cell);
            Optional<String> reason = isChanged(SheetColumn.REASON)
                    ? words(SheetColumn.REASON)
                    : Optional.of(wanted.filter(Priority.NORMAL::equals).isPresent() ? "" : now.of(SheetColumn.REASON));
            if (wanted.isEmpty()) {
                problems.add("There is no priority “%s”. Write %s".formatted(cell, choices()));
            } else if (reason.isPresent() && reason.get().isEmpty() && wanted.get() != Priority.NORMAL) {
                problems.add("Say in “%s” why it is pressing".formatted(SheetColumn.REASON.title()));
            } else {
                reason.ifPresent(why -> acts.add(new Act.Prioritise(wanted.get(), why)));
            }
        }

        private static String choices() {
            return Stream.of(Priority.values()).map(Priority::title).collect(Collectors.joining(", "));
        }

        private Optional<String> words(SheetColumn column) {
            String cell = file.of(column);
            if (cell.length() > TypedAct.LONGEST) {
                problems.add("Use %,d letters at most in “%s”".formatted(TypedAct.LONGEST, column.title()));
                return Optional.empty();
            }
            return Optional.of(cell);
        }

        private Act holder() {
            String username = file.of(SheetColumn.HOLDER);
            return username.isEmpty() ? new Act.Release() : new Act.Assign(userIds.apply(username), "");
        }
    }
}
