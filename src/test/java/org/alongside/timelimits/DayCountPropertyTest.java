package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** Compares the count with one so plain that it cannot be wrong: write down every open day and take the n-th. */
class DayCountPropertyTest {

    /** Written down by hand, on purpose not read from the file. */
    private static final Set<String> CLOSED = Set.of(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-04",
            "2026-05-25",
            "2026-08-31",
            "2026-12-25",
            "2026-12-28",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-05-03",
            "2027-05-31",
            "2027-08-30",
            "2027-12-27",
            "2027-12-28",
            "2028-01-03");

    private final DayCount days = Calendars.days();

    @Property
    void countsForwardAsTheListDoes(
            @ForAll @DateRange(min = "2026-01-01", max = "2027-09-30") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        var open = trigger.plusDays(1)
                .datesUntil(LocalDate.of(2028, 2, 1))
                .filter(DayCountPropertyTest::isOpen)
                .toList();

        assertThat(days.after(trigger, count, Unit.BD)).contains(open.get(count - 1));
        assertThat(days.after(trigger, count, Unit.WD)).contains(open.get(count - 1));
    }

    @Property
    void countsBackAsTheListDoes(
            @ForAll @DateRange(min = "2026-05-01", max = "2028-01-31") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        var open = LocalDate.of(2026, 1, 1)
                .datesUntil(trigger)
                .filter(DayCountPropertyTest::isOpen)
                .toList();

        assertThat(days.after(trigger, -count, Unit.BD)).contains(open.get(open.size() - count));
        assertThat(days.after(trigger, -count, Unit.WD)).contains(open.get(open.size() - count));
    }

    /** Turning the pages of a calendar one month at a time: the same number on the page, or the last day of a page that has none. */
    @Property
    void countsMonthsAsThePagesOfACalendar(
            @ForAll @DateRange(min = "2019-01-01", max = "2030-12-31") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 120) int count) {
        assertThat(days.after(trigger, count, Unit.MONTH))
                .isEqualTo(SlowCount.lastDay(trigger, count, Unit.MONTH, Ending.END_OF_DAY));
    }

    @Property
    void countsYearsAsBirthdays(
            @ForAll @DateRange(min = "1996-01-01", max = "2030-12-31") LocalDate born,
            @ForAll @IntRange(min = 1, max = 25) int age) {
        assertThat(days.after(born, age, Unit.YEAR))
                .isEqualTo(SlowCount.lastDay(born, age, Unit.YEAR, Ending.END_OF_DAY));
    }

    @Property
    void givesBackExactlyTheDaysThatWereStoodStill(
            @ForAll @DateRange(min = "2026-01-01", max = "2027-06-30") LocalDate pausedOn,
            @ForAll @IntRange(max = 30) int left,
            @ForAll @IntRange(max = 60) int pausedFor) {
        var resumedOn = pausedOn.plusDays(pausedFor);
        var lastDay = days.after(pausedOn, left, Unit.BD).orElseThrow();
        var stoodStill = days.between(pausedOn, resumedOn, Unit.BD);

        var newLastDay = days.after(lastDay, stoodStill, Unit.BD).orElseThrow();

        assertThat(days.between(resumedOn, newLastDay.plusDays(1), Unit.BD))
                .as("left on the day it runs again")
                .isEqualTo(days.between(pausedOn, lastDay.plusDays(1), Unit.BD));
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !CLOSED.contains(day.toString());
    }

    /** Whatever the rule and whenever it is set off: what the derivation says last is the last day, and each day is said once. */
    @Property
    void saysTheLastDayItCounted(
            @ForAll @DateRange(min = "2026-01-01", max = "2027-06-30") LocalDate trigger,
            @ForAll @IntRange(min = -40, max = 60) int length,
            @ForAll Unit unit) {
        var rule = CaseWithLimits.ruleOf("SOME", unit.isCounted() ? length : 0, unit, trigger)
                .rule();
        var steps = DayByDay.of(days, rule, trigger, "plea").steps();
        var said = steps.stream()
                .map(Derivation.Step::day)
                .filter(Objects::nonNull)
                .toList();

        assertThat(steps.get(0).day()).isEqualTo(trigger);
        days.lastDay(trigger, rule, 0)
                .ifPresent(lastDay -> assertThat(said.get(said.size() - 1)).isEqualTo(lastDay));
        if (unit.leavesDaysOut() && length != 0) {
            assertThat(said).doesNotHaveDuplicates();
        }
    }

    @Property
    void endsAtFiveOnAWorkingDayNeverLaterThanTheCount(
            @ForAll @DateRange(min = "2026-01-01", max = "2027-12-31") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        var rule = CaseWithLimits.ruleOf("SOME", length, Unit.CD, trigger)
                .ending(Ending.FIVE_PM_LAST_WORKING_DAY)
                .rule();
        var counted = trigger.plusDays(length);
        var lastDay = days.lastDay(trigger, rule, 0).orElseThrow();

        assertThat(lastDay).isBeforeOrEqualTo(counted);
        assertThat(isOpen(lastDay)).isTrue();
        assertThat(lastDay.plusDays(1).datesUntil(counted.plusDays(1)).filter(DayCountPropertyTest::isOpen))
                .isEmpty();
    }
}
