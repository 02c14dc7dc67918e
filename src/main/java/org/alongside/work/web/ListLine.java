package org.alongside.work.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.Priority;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A row of a list with what people want to know about it.
 *
 * @param why why it is due then
 * @param withoutDay what stands in the place of a last day
 * @param overdue whether its last day is over at this moment: some end at 5 pm
 * @param holder on whom it waits: the person who has it, or the team
 * @param unrecorded whether its hearing's day has passed and nobody has recorded how it went
 */
record ListLine(
        WorkList.Row task,
        String process,
        DueGroup group,
        @Nullable ZonedDateTime openedAt,
        @Nullable ZonedDateTime closedAt,
        @Nullable DueReason why,
        String withoutDay,
        boolean overdue,
        String holder,
        boolean unrecorded,
        boolean toFollowUp) {

    /** Whether somebody said that it is more pressing than usual. */
    public boolean isPressing() {
        return task.priority() != Priority.NORMAL;
    }

    /** Whether it stands in a group of its own, so that a page in the order of due dates says so once. */
    public boolean isSoon() {
        return group == DueGroup.SOON && !overdue;
    }

    /** Makes lines of rows. */
    @Component
    static class Lines {

        private final DueReason.Reasons reasons;
        private final ProcessDiagrams diagrams;
        private final People people;
        private final LegalToday today;

        Lines(DueReason.Reasons reasons, ProcessDiagrams diagrams, People people, LegalToday today) {
            this.reasons = reasons;
            this.diagrams = diagrams;
            this.people = people;
            this.today = today;
        }

        ListLine line(WorkList.Row row, Actor viewer, DueDays days) {
            LocalDate hearing = row.hearingOn();
            return new ListLine(
                    row,
                    diagrams.names().getOrDefault(row.process(), row.process()),
                    days.groupOf(row.dueOn(), row.limitRule()),
                    row.openedAt() == null ? null : row.openedAt().atZone(LegalToday.LONDON),
                    row.closedAt() == null ? null : row.closedAt().atZone(LegalToday.LONDON),
                    reasons.of(row.limitRule(), row.countedFrom()).orElse(null),
                    reasons.withoutDay(row.noDay(), row.limitRule()),
                    reasons.isOver(row.dueOn(), row.limitRule(), today.now()),
                    holder(row, viewer),
                    hearing != null && hearing.isBefore(days.today()),
                    row.followUpOn() != null && !row.followUpOn().isAfter(days.today()));
        }

        private String holder(WorkList.Row row, Actor viewer) {
            if (row.assigneeId() == null) {
                return "%s, %s".formatted(row.role().title(), row.organisation());
            }
            return row.assigneeId().equals(viewer.userId())
                    ? "You"
                    : "%s, %s".formatted(people.nameOf(row.assigneeId()), row.organisation());
        }
    }
}
