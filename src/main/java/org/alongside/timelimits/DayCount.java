package org.alongside.timelimits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Counts days as a provision counts them. The day that sets a limit off is never counted. */
public class DayCount {

    private final BankHolidays holidays;

    DayCount(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** The calendar that is counted by. */
    public BankHolidays holidays() {
        return holidays;
    }

    /** Whether a day is one the unit counts; weeks, months and years leave none out. */
    public boolean counts(LocalDate day, Unit unit) {
        return switch (unit) {
            case BD -> isWorkingDay(day) && !isNamedInRule22(day);
            case WD -> isWorkingDay(day);
            default -> true;
        };
    }

    /**
     * The last day of a limit. Months end on the corresponding date, or on the last day of a month that has none; years are birthdays, and who
     * was born on 29 February has theirs on 1 March of a year that has none (not verified).
     *
     * @param count negative when the limit counts back from the trigger
     * @return empty when the unit has no number, or the days lie outside the years whose bank holidays are known
     */
    public Optional<LocalDate> after(LocalDate trigger, int count, Unit unit) {
        return switch (unit) {
            case BD, WD -> afterLeavingDaysOut(trigger, count, unit);
            case CD -> Optional.of(trigger.plusDays(count));
            case WEEK -> Optional.of(trigger.plusWeeks(count));
            case MONTH -> Optional.of(trigger.plusMonths(count));
            case YEAR -> Optional.of(birthday(trigger, count));
            case ASAP, NONE -> Optional.empty();
        };
    }

    /**
     * The last day of a rule's limit.
     *
     * @param pausedDays for how many of its days it stood still, which are added
     */
    public Optional<LocalDate> lastDay(LocalDate trigger, TimeLimitRule rule, int pausedDays) {
        var counted = after(trigger, rule.length(), rule.unit())
                .flatMap(day -> after(day, pausedDays, rule.unit().ofPauses()));
        return rule.ending() == Ending.FIVE_PM_LAST_WORKING_DAY
                ? counted.filter(holidays::covers).map(this::lastWorkingDayBy)
                : counted;
    }

    /** How many counted days lie from the first day, itself included, until the second, itself not included. */
    public int between(LocalDate from, LocalDate until, Unit unit) {
        return until.isAfter(from)
                ? (int) from.datesUntil(until).filter(day -> counts(day, unit)).count()
                : 0;
    }

    /** The days between the trigger and the last day that the unit leaves out, the earliest first. */
    public List<LocalDate> leftOut(LocalDate trigger, LocalDate lastDay, Unit unit) {
        var first = trigger.isBefore(lastDay) ? trigger : lastDay;
        var last = trigger.isBefore(lastDay) ? lastDay : trigger;
        return first.datesUntil(last)
                .filter(day -> !day.equals(trigger) && !counts(day, unit))
                .toList();
    }

    /** The day itself when it is a working day, otherwise the last one before it: when an office must have it that closes at weekends. */
    public LocalDate lastWorkingDayBy(LocalDate day) {
        var last = day;
        while (!isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    private Optional<LocalDate> afterLeavingDaysOut(LocalDate trigger, int count, Unit unit) {
        int step = Integer.signum(count);
        var day = trigger;
        for (int left = Math.abs(count); left > 0 && holidays.covers(day); ) {
            day = day.plusDays(step);
            if (counts(day, unit)) {
                left--;
            }
        }
        return Optional.of(day).filter(holidays::covers);
    }

    private static LocalDate birthday(LocalDate born, int age) {
        var day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** Rule 2.2 names these four beside the bank holidays: they do not count even when a substitute day stands in the list instead. */
    private static boolean isNamedInRule22(LocalDate day) {
        var easter = Easter.sunday(day.getYear());
        boolean atChristmas =
                day.getMonth() == Month.DECEMBER && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
        return atChristmas || day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }
}
