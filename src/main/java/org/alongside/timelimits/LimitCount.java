package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.timelimits.domain.RunningLimit;
import org.springframework.stereotype.Component;

/** Counts a limit's last day, pauses included, and says in plain words how it was counted. */
@Component
class LimitCount {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final DayCount days;
    private final BankHolidays holidays;

    LimitCount(DayCount days, BankHolidays holidays) {
        this.days = days;
        this.holidays = holidays;
    }

    /** The last day as it was counted, or as it can be counted now that more bank holidays are known. */
    Optional<LocalDate> lastDay(RunningLimit limit) {
        return limit.dueOn()
                .or(() -> days.after(limit.startedOn(), limit.length(), limit.unit())
                        .flatMap(day -> days.after(day, limit.pausedDays(), pauseUnit(limit))));
    }

    /** The last day after standing still for some more days. */
    Optional<LocalDate> lastDayAfter(RunningLimit limit, int moreDays) {
        return lastDay(limit).flatMap(day -> days.after(day, moreDays, pauseUnit(limit)));
    }

    /**
     * The days of its unit a paused limit has stood still for until this day: none when its last day had passed before, or when it counts back
     * from a hearing, which stays where it is.
     */
    int daysStoodStill(RunningLimit limit, LocalDate until) {
        return limit.pausedOn()
                .filter(from -> limit.length() > 0)
                .filter(from -> lastDay(limit).filter(from::isAfter).isEmpty())
                .map(from -> days.between(later(from, limit.startedOn().plusDays(1)), until, pauseUnit(limit)))
                .orElse(0);
    }

    LimitView view(RunningLimit limit) {
        return new LimitView(
                limit.rule(),
                limit.title(),
                limit.startedOn(),
                lastDay(limit).orElse(null),
                limit.status(),
                limit.source(),
                limit.verified(),
                derivation(limit));
    }

    private String derivation(RunningLimit limit) {
        var start = start(limit);
        if (!limit.unit().isCounted()) {
            return limit.dueOn()
                            .map(day -> "The day was set: %s.".formatted(DATE.format(day)))
                            .orElseGet(() -> capitalised(start) + ": the law gives no number of days.")
                    + pause(limit);
        }
        var stoodStill = limit.pausedDays() == 0
                ? ""
                : " and the " + pauseUnit(limit).words(limit.pausedDays()) + " it stood still";
        var result = lastDay(limit)
                .map(day -> DATE.format(day) + "." + notCounted(limit, day) + onNoWorkingDay(limit, day))
                .orElseGet(() -> "cannot be counted, because bank holidays are known only from %s to %s."
                        .formatted(DATE.format(holidays.firstCoveredDay()), DATE.format(holidays.lastCoveredDay())));
        return start + stoodStill + ": " + result + pause(limit);
    }

    private static String start(RunningLimit limit) {
        if (limit.unit().isCounted() && limit.length() == 0) {
            return "The same day";
        }
        var length = limit.unit().words(Math.abs(limit.length()));
        var direction = limit.length() < 0 ? "before" : "after";
        return "%s %s %s".formatted(length, direction, DATE.format(limit.startedOn()));
    }

    private String notCounted(RunningLimit limit, LocalDate lastDay) {
        var leftOut = days.leftOut(limit.startedOn(), lastDay, limit.unit());
        return leftOut.isEmpty()
                ? ""
                : leftOut.stream().map(this::named).collect(Collectors.joining(", ", " Not counted: ", "."));
    }

    private String named(LocalDate day) {
        return DAY.format(day) + holidays.title(day).map(" (%s)"::formatted).orElse("");
    }

    /** Who must act through an office that is shut on the last day has less time than the count gives. */
    private String onNoWorkingDay(RunningLimit limit, LocalDate lastDay) {
        if (limit.unit().leavesDaysOut() || !holidays.covers(lastDay)) {
            return "";
        }
        var workingDay = days.lastWorkingDayBy(lastDay);
        return workingDay.equals(lastDay)
                ? ""
                : " That is not a working day; the last working day before it is %s."
                        .formatted(DATE.format(workingDay));
    }

    private static String pause(RunningLimit limit) {
        return limit.pausedOn()
                .map(day -> " Paused on %s.".formatted(DATE.format(day)))
                .orElse("");
    }

    /** Days can be added to a limit of weeks, months or years only as calendar days. */
    private static Unit pauseUnit(RunningLimit limit) {
        return limit.unit().leavesDaysOut() ? limit.unit() : Unit.CD;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
