package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayByDayTest {

    private final DayCount days = Calendars.days();

    @ParameterizedTest(name = "{1} {2} from {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-23 | 10 | BD    | 23 Nov 2026 plea · day 1 = 24 Nov · … · day 4 = 27 Nov · 28 Nov and 29 Nov weekend, not counted · day 5 = 30 Nov · … · day 9 = 4 Dec · 5 Dec and 6 Dec weekend, not counted · day 10 = 7 Dec
                    2026-12-21 | 5  | BD    | 21 Dec 2026 plea · day 1 = 22 Dec · … · day 3 = 24 Dec · 25 Dec Christmas Day, bank holiday, not counted · 26 Dec and 27 Dec weekend, not counted · 28 Dec Boxing Day, substitute day, bank holiday, not counted · day 4 = 29 Dec · day 5 = 30 Dec
                    2027-12-23 | 5  | WD    | 23 Dec 2027 plea · day 1 = 24 Dec · 25 Dec and 26 Dec weekend, not counted · 27 Dec Christmas Day, substitute day, bank holiday, not counted · 28 Dec Boxing Day, substitute day, bank holiday, not counted · day 2 = 29 Dec · … · day 4 = 31 Dec · 1 Jan and 2 Jan 2028 weekend, not counted · 3 Jan New Year’s Day, substitute day, bank holiday, not counted · day 5 = 4 Jan
                    2027-01-04 | -2 | BD    | 4 Jan 2027 plea, counted back from it · 2 Jan and 3 Jan weekend, not counted · 1 Jan New Year’s Day, bank holiday, not counted · day 1 = 31 Dec 2026 · day 2 = 30 Dec
                    2026-11-28 | 1  | BD    | 28 Nov 2026 plea · 29 Nov weekend, not counted · day 1 = 30 Nov
                    2026-11-27 | 28 | CD    | 27 Nov 2026 plea · day 1 = 28 Nov · … · day 28 = 25 Dec
                    2026-11-27 | 0  | CD    | 27 Nov 2026 plea · the same day
                    2026-11-30 | 3  | MONTH | 30 Nov 2026 plea · 3 months = 28 Feb 2027, the last day of a month that has no 30
                    2008-02-29 | 18 | YEAR  | 29 Feb 2008 plea · 18 years = 1 Mar 2026, since that year has no 29 February
                    2026-11-23 | 0  | ASAP  | 23 Nov 2026 plea · as soon as reasonably practicable: the law gives no number of days
                    2028-12-28 | 5  | BD    | 28 Dec 2028 plea · day 1 = 29 Dec · 30 Dec and 31 Dec weekend, not counted · cannot be counted: bank holidays are known only from 1 Jan 2025 to 31 Dec 2028
                    """)
    void says(LocalDate trigger, int length, Unit unit, String text) {
        var rule = CaseWithLimits.ruleOf("SOME", length, unit, trigger).rule();

        assertThat(DayByDay.of(days, rule, trigger, "plea").text()).isEqualTo(text);
    }

    /** The vector of the unduly lenient sentence: the 28th day is Christmas Day. */
    @Test
    void saysThatAnOfficeIsShutOnTheLastDay() {
        var rule = CaseWithLimits.ruleOf("ULS", 28, Unit.CD, LocalDate.of(1989, 2, 1))
                .ending(Ending.FIVE_PM_LAST_WORKING_DAY)
                .rule();
        var sentenced = LocalDate.of(2026, 11, 27);

        assertThat(DayByDay.of(days, rule, sentenced, "sentence").text())
                .isEqualTo(
                        "27 Nov 2026 sentence · day 1 = 28 Nov · … · day 28 = 25 Dec · 25 Dec Christmas Day, bank holiday"
                                + " · 5 pm on the last working day within = 24 Dec 2026");
        assertThat(days.lastDay(sentenced, rule, 0)).contains(LocalDate.of(2026, 12, 24));
        assertThat(rule.ending().after(LocalDate.of(2026, 12, 24)).toInstant()).hasToString("2026-12-24T17:00:00Z");
    }

    @Test
    void saysThatALimitStoodStill() {
        var rule = CaseWithLimits.ruleOf("SMA-CC", 2, Unit.BD, LocalDate.of(2025, 10, 6))
                .rule();

        assertThat(DayByDay.with(days, rule, LocalDate.of(2026, 11, 23), "plea", 1)
                        .text())
                .isEqualTo(
                        "23 Nov 2026 plea · with the 1 business day it stood still · day 1 = 24 Nov · … · day 3 = 26 Nov");
    }

    /** In summer London is an hour before UTC: the last day passes at 23:00 UTC, in winter at midnight. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2027-03-27, 2027-03-28T00:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z",
        "2026-10-24, 2026-10-24T23:00:00Z",
        "2026-10-25, 2026-10-26T00:00:00Z"
    })
    void passesWhenTheDayDoesInLondon(LocalDate lastDay, String moment) {
        assertThat(Ending.END_OF_DAY.after(lastDay).toInstant()).hasToString(moment);
    }
}
