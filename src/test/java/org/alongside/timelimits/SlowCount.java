package org.alongside.timelimits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Counts as a person with a paper calendar does, one day at a time, with days written down by hand. Shares nothing with what it checks: no
 * {@code plusMonths}, no file, no Easter formula.
 */
final class SlowCount {

    private static final String CLOSED = """
            2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
            2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
            2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
            2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
            """;

    private static final Set<String> BANK_HOLIDAYS =
            new HashSet<>(Set.of(CLOSED.strip().split("\\s+")));

    private SlowCount() {}

    /** The last day in time. */
    static Optional<LocalDate> lastDay(LocalDate trigger, int length, Unit unit, Ending ending) {
        var end = count(trigger, length, unit);
        return ending == Ending.FIVE_PM_LAST_WORKING_DAY ? end.map(SlowCount::lastOpenDay) : end;
    }

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.contains(day.toString());
    }

    private static LocalDate lastOpenDay(LocalDate day) {
        return isOpen(day) ? day : lastOpenDay(day.minusDays(1));
    }

    private static Optional<LocalDate> count(LocalDate trigger, int length, Unit unit) {
        int step = length < 0 ? -1 : 1;
        return switch (unit) {
            case ASAP, NONE -> Optional.empty();
            case BD, WD -> Optional.of(openDays(trigger, Math.abs(length), step));
            case CD -> Optional.of(days(trigger, Math.abs(length), step));
            case WEEK -> Optional.of(days(trigger, 7 * Math.abs(length), step));
            case MONTH -> Optional.of(sameDay(trigger, length));
            case YEAR -> Optional.of(birthday(trigger, length));
        };
    }

    private static LocalDate openDays(LocalDate from, int count, int step) {
        var day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(step);
            left -= isOpen(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate days(LocalDate from, int count, int step) {
        var day = from;
        for (int left = count; left > 0; left--) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** Turns the pages of the calendar, then takes the day with the same number, or the last of the page. */
    private static LocalDate sameDay(LocalDate from, int months) {
        int year = from.getYear();
        int month = from.getMonthValue();
        for (int left = months; left > 0; left--) {
            year += month == 12 ? 1 : 0;
            month = month == 12 ? 1 : month + 1;
        }
        return LocalDate.of(year, month, Math.min(from.getDayOfMonth(), daysIn(year, month)));
    }

    /** The first day on which somebody is that old: with the same number in the same month, or after 28 February where there is no 29th. */
    private static LocalDate birthday(LocalDate born, int age) {
        int year = born.getYear() + age;
        boolean noSuchDay = born.getDayOfMonth() > daysIn(year, born.getMonthValue());
        return noSuchDay ? LocalDate.of(year, 3, 1) : LocalDate.of(year, born.getMonthValue(), born.getDayOfMonth());
    }

    private static int daysIn(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 31;
        };
    }
}
