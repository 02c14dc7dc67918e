package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayCountTest {

    private final BankHolidays holidays = Calendars.bankHolidays();
    private final DayCount days = new DayCount(holidays);

    @ParameterizedTest(name = "{1} {2} from {0}: {3} ({4})")
    @DisplayName("counts")
    @CsvSource(textBlock = """
                    2026-11-23,  10, BD,    2026-12-07, a plea on a Monday in the Crown Court
                    2026-11-23,  20, BD,    2026-12-21, the same plea in the magistrates' court
                    2026-12-21,  10, BD,    2027-01-07, over Christmas and New Year
                    2026-12-21,  20, BD,    2027-01-21, over Christmas and New Year
                    2027-03-22,  10, BD,    2027-04-07, over Easter
                    2026-12-24,   1, BD,    2026-12-29, Boxing Day on a Saturday has a substitute
                    2026-12-24,   5, BD,    2027-01-05, New Year on a Friday
                    2027-12-23,   1, BD,    2027-12-24, the day before two substitutes
                    2027-12-23,   5, BD,    2028-01-04, three substitutes
                    2028-04-12,  10, BD,    2028-04-28, over Easter
                    2026-11-28,   1, BD,    2026-11-30, from a Saturday
                    2026-11-28,   5, BD,    2026-12-04, from a Saturday
                    2026-11-27,   1, WD,    2026-11-30, from a Friday
                    2026-04-02,   1, WD,    2026-04-07, over the Easter weekend
                    2026-04-02,   1, BD,    2026-04-07, over the Easter weekend
                    2026-04-03,   1, BD,    2026-04-07, from Good Friday itself
                    2026-11-23,   0, BD,    2026-11-23, the same day
                    2027-01-04,  -5, BD,    2026-12-23, back from a hearing
                    2026-11-30,  -7, CD,    2026-11-23, back from a hearing
                    2026-11-27,  28, CD,    2026-12-25, a sentence; Christmas Day counts
                    2026-10-24,   2, CD,    2026-10-26, the night the clocks change
                    2026-11-23,   3, WEEK,  2026-12-14, weeks
                    2027-11-30,   3, MONTH, 2028-02-29, a month without a 30th
                    2026-01-31,   1, MONTH, 2026-02-28, a month without a 31st
                    2026-11-27,   6, MONTH, 2027-05-27, the corresponding date
                    2008-06-15,  18, YEAR,  2026-06-15, a birthday
                    2008-02-29,  18, YEAR,  2026-03-01, a birthday on a leap day
                    2008-12-25,  18, YEAR,  2026-12-25, a birthday on a bank holiday
                    2009-12-28,  18, YEAR,  2027-12-28, a birthday on a substitute day
                    2027-03-27,   2, CD,    2027-03-29, the night the clocks go forward
                    """)
    void counts(LocalDate trigger, int count, Unit unit, LocalDate lastDay, String why) {
        assertThat(days.after(trigger, count, unit)).as(why).contains(lastDay);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ASAP", "NONE"})
    void countsNothingWhereTheLawGivesNoNumber(Unit unit) {
        assertThat(days.after(LocalDate.of(2026, 11, 23), 0, unit)).isEmpty();
    }

    @ParameterizedTest(name = "{1} {2} from {0}")
    @CsvSource({
        "2028-12-22, 10, BD",
        "2028-12-29, 1, WD",
        "2029-02-01, 1, BD",
        "2024-12-30, 5, BD",
        "2025-01-02, -1, BD"
    })
    void doesNotGuessOutsideTheYearsItKnows(LocalDate trigger, int count, Unit unit) {
        assertThat(days.after(trigger, count, unit)).isEmpty();
    }

    @Test
    void countsUpToTheLastDayItKnows() {
        assertThat(days.after(LocalDate.of(2028, 12, 28), 1, Unit.BD)).contains(LocalDate.of(2028, 12, 29));
    }

    /** In a file that lists nothing but New Year, only rule 2.2 leaves Christmas and Easter out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2030-12-25", "2030-12-26", "2030-04-19", "2030-04-22"})
    void leavesTheFourDaysOfRule22OutOfBusinessDaysOnly(LocalDate day) {
        var bare = new DayCount(Calendars.onlyNewYear(2030));

        assertThat(bare.counts(day, Unit.BD)).isFalse();
        assertThat(bare.counts(day, Unit.WD)).isTrue();
        assertThat(bare.counts(day, Unit.CD)).isTrue();
    }

    @Test
    void tellsTheDaysItLeftOut() {
        assertThat(days.leftOut(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29), Unit.BD))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(25, 26, 27, 28);
        assertThat(days.leftOut(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 24), Unit.BD))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(25, 26, 27, 28);
        assertThat(days.leftOut(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29), Unit.CD))
                .isEmpty();
    }

    @ParameterizedTest(name = "from {0} until {1}: {2} business days")
    @CsvSource({
        "2026-11-23, 2026-11-25, 2",
        "2026-11-27, 2026-11-30, 1",
        "2026-11-28, 2026-11-30, 0",
        "2026-11-25, 2026-11-25, 0",
        "2026-11-25, 2026-11-23, 0"
    })
    void countsTheDaysBetween(LocalDate from, LocalDate until, int number) {
        assertThat(days.between(from, until, Unit.BD)).isEqualTo(number);
    }

    /** A sentence of 27 November 2026: the 28th day is Christmas Day, and the Attorney General's office is shut. */
    @Test
    void findsTheLastWorkingDayByADay() {
        assertThat(days.lastWorkingDayBy(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-24");
        assertThat(days.lastWorkingDayBy(LocalDate.of(2026, 12, 28))).isEqualTo("2026-12-24");
        assertThat(days.lastWorkingDayBy(LocalDate.of(2026, 12, 29))).isEqualTo("2026-12-29");
    }
}
