package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    private final BankHolidays holidays = Calendars.bankHolidays();

    @Test
    void knowsHolidaysAndTheirSubstituteDays() {
        assertThat(holidays.contains(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(holidays.contains(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(holidays.contains(LocalDate.of(2026, 12, 29))).isFalse();
    }

    @Test
    void callsHolidaysByTheirNames() {
        assertThat(holidays.title(LocalDate.of(2027, 3, 29))).contains("Easter Monday");
        assertThat(holidays.title(LocalDate.of(2026, 12, 28))).contains("Boxing Day, substitute day");
        assertThat(holidays.title(LocalDate.of(2027, 3, 30))).isEmpty();
    }

    @Test
    void saysWhichYearsItKnows() {
        assertThat(holidays.firstCoveredDay()).isEqualTo("2025-01-01");
        assertThat(holidays.lastCoveredDay()).isEqualTo("2028-12-31");
        assertThat(holidays.covers(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(holidays.covers(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(holidays.covers(LocalDate.of(2028, 12, 31))).isTrue();
        assertThat(holidays.covers(LocalDate.of(2029, 1, 1))).isFalse();
    }
}
