package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.timelimits.Calendars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, 2026-11-27, OVERDUE",
        "2026-12-05, 2026-11-27, OVERDUE",
        "2026-12-06, 2026-11-27, OVERDUE",
        "2026-12-07, 2026-11-27, CRITICAL",
        "2026-12-05, 2026-11-26, CRITICAL",
        "2026-12-24, 2026-12-17, OVERDUE",
        "2026-12-28, 2026-12-17, OVERDUE",
        "2026-12-29, 2026-12-17, CRITICAL",
        "2026-12-04, 2026-12-04, SOON",
        "2026-12-05, 2026-12-08, SOON",
        "2026-12-05, 2026-12-09, LATER"
    })
    void noDayIsLaterAtAWeekendOrOnABankHolidayThanOnTheWorkingDayBefore(
            LocalDate today, LocalDate dueOn, DueGroup group) {
        var days = DueDays.of(today, Calendars.days(), Set.of());

        assertThat(days.groupOf(dueOn, null)).isEqualTo(group);
    }
}
