package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.timelimits.domain.RunningLimit;
import org.jspecify.annotations.Nullable;

/** Says in a few plain words how a limit's last day was counted. */
final class LimitWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final RunningLimit limit;
    private final BankHolidays known;
    private final DayCount days;

    /**
     * The words for a limit.
     *
     * @param known the bank holidays that count now
     * @param days the count it was counted with
     */
    LimitWords(RunningLimit limit, BankHolidays known, DayCount days) {
        this.limit = limit;
        this.known = known;
        this.days = days;
    }

    /** How it was counted, what a court gave instead, and whether it stands still. */
    String text(@Nullable LocalDate counted) {
        return counted(counted)
                + on(" Last day changed to %s.", limit.extendedTo().orElse(null))
                + on(" Paused on %s.", limit.pausedOn().orElse(null));
    }

    private String counted(@Nullable LocalDate lastDay) {
        if (limit.daySet()) {
            return on("The day was set: %s.", lastDay);
        }
        if (!limit.rule().unit().isCounted()) {
            return capitalised(start()) + ": the law gives no number of days.";
        }
        String result = lastDay == null
                ? "cannot be counted, because bank holidays are known only from %s to %s."
                        .formatted(DATE.format(known.firstCoveredDay()), DATE.format(known.lastCoveredDay()))
                : ending(lastDay) + notCounted(lastDay) + onNoWorkingDay(lastDay);
        return start() + stoodStill() + ": " + result;
    }

    private String stoodStill() {
        return limit.pausedDays() == 0
                ? ""
                : " and the " + limit.rule().unit().ofPauses().words(limit.pausedDays()) + " it stood still";
    }

    private String ending(LocalDate lastDay) {
        return limit.rule().ending() == Ending.FIVE_PM_LAST_WORKING_DAY
                ? "5 pm on %s, the last working day within.".formatted(DATE.format(lastDay))
                : DATE.format(lastDay) + ".";
    }

    private String start() {
        var unit = limit.rule().unit();
        if (unit.isCounted() && limit.rule().length() == 0) {
            return "The same day";
        }
        var direction = limit.rule().length() < 0 ? "before" : "after";
        return "%s %s %s"
                .formatted(unit.words(Math.abs(limit.rule().length())), direction, DATE.format(limit.startedOn()));
    }

    private String notCounted(LocalDate lastDay) {
        String left = days.leftOut(limit.startedOn(), lastDay, limit.rule().unit()).stream()
                .map(this::named)
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : " Not counted: " + left + ".";
    }

    private String named(LocalDate day) {
        return DAY.format(day)
                + days.holidays().title(day).map(" (%s)"::formatted).orElse("");
    }

    /** Who must act through an office that is shut on the last day has less time than the count gives. */
    private String onNoWorkingDay(LocalDate lastDay) {
        if (limit.rule().unit().leavesDaysOut() || !days.holidays().covers(lastDay)) {
            return "";
        }
        var workingDay = days.lastWorkingDayBy(lastDay);
        return workingDay.equals(lastDay)
                ? ""
                : " That is not a working day; the last working day before it is %s."
                        .formatted(DATE.format(workingDay));
    }

    private static String on(String words, @Nullable LocalDate day) {
        return day == null ? "" : words.formatted(DATE.format(day));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
