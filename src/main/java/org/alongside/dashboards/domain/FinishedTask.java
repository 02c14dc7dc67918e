package org.alongside.dashboards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.alongside.cases.LegalToday;
import org.jspecify.annotations.Nullable;

/**
 * A finished task as figures count it; alike for all that stand in one bin.
 *
 * @param month the first day of the month in which it was finished
 * @param days from when it was opened until it was finished; what took longer than a year is counted as a year
 */
record FinishedTask(String process, String task, LocalDate month, ByLastDay kept, int days) {

    private static final int LONGEST = 365;

    /** A row of {@code work_items}. */
    static FinishedTask of(ResultSet row, Overdue overdue) throws SQLException {
        LocalDateTime opened = row.getObject("opened_at", LocalDateTime.class);
        LocalDateTime closed = row.getObject("closed_at", LocalDateTime.class);
        LocalDate on = LegalToday.dayOf(closed);
        long days = Math.max(0, Math.min(LONGEST, ChronoUnit.DAYS.between(opened, closed)));
        return new FinishedTask(
                row.getString("process"),
                row.getString("task"),
                on.withDayOfMonth(1),
                ByLastDay.of(row.getObject("due_on", LocalDate.class), row.getString("limit_rule"), on, overdue),
                Math.toIntExact(days));
    }

    /** Whether it was finished by its last day; each is kept under its place here. */
    enum ByLastDay {
        LATE,
        IN_TIME,

        /** It had none, or nobody had to keep it. */
        NOT_ASKED;

        private static ByLastDay of(LocalDate dueOn, @Nullable String limit, LocalDate finishedOn, Overdue overdue) {
            if (!overdue.canBe(dueOn, limit)) {
                return NOT_ASKED;
            }
            return overdue.is(dueOn, limit, finishedOn) ? LATE : IN_TIME;
        }
    }
}
