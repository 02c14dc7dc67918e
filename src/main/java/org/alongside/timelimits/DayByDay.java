package org.alongside.timelimits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.alongside.timelimits.Derivation.Step;
import org.jspecify.annotations.Nullable;

/** Writes down how a last day is counted. Days that count follow each other with an ellipsis; every day that does not count is named. */
final class DayByDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final String MORE = "…";

    private final DayCount days;
    private final List<Step> steps = new ArrayList<>();
    private final List<LocalDate> weekend = new ArrayList<>();

    private int runFrom;
    private @Nullable LocalDate runStart;
    private int year;

    private DayByDay(DayCount days) {
        this.days = days;
    }

    /**
     * Counts a rule from a trigger and says how.
     *
     * @param trigger what sets the limit off, in words; may be empty
     */
    static Derivation of(DayCount days, TimeLimitRule rule, LocalDate on, String trigger) {
        return with(days, rule, on, trigger, 0);
    }

    /** The same for a limit that stood still for some of its days, which are counted on after its own. */
    static Derivation with(DayCount days, TimeLimitRule rule, LocalDate on, String trigger, int pausedDays) {
        var said = new DayByDay(days);
        said.begin(on, trigger, rule.length() < 0);
        said.count(rule, on, pausedDays);
        return new Derivation(said.steps);
    }

    private void begin(LocalDate on, String trigger, boolean back) {
        year = on.getYear();
        add(on, DATE.format(on) + (trigger.isEmpty() ? "" : " " + trigger) + (back ? ", counted back from it" : ""));
    }

    private void count(TimeLimitRule rule, LocalDate on, int pausedDays) {
        switch (rule.unit()) {
            case ASAP -> add(null, "as soon as reasonably practicable: the law gives no number of days");
            case NONE -> add(null, "the law gives no number of days");
            case BD, WD -> oneByOne(rule.unit(), on, rule.length(), pausedDays);
            case CD -> inARow(on, rule.length(), pausedDays);
            case WEEK, MONTH, YEAR -> byTheCalendar(rule, on, pausedDays);
        }
        if (rule.ending() == Ending.FIVE_PM_LAST_WORKING_DAY) {
            fivePm(rule, on, pausedDays);
        }
    }

    private void oneByOne(Unit unit, LocalDate on, int length, int pausedDays) {
        int step = length < 0 ? -1 : 1;
        int total = Math.abs(length) + pausedDays;
        if (total == 0) {
            add(on, "the same day");
        }
        stoodStill(unit, pausedDays);
        var day = on;
        for (int counted = 0; counted < total; ) {
            day = day.plusDays(step);
            if (!days.holidays().covers(day)) {
                endRun(counted, day.minusDays(step));
                endWeekend();
                notKnown();
                return;
            }
            if (days.counts(day, unit)) {
                endWeekend();
                counted++;
                startRun(counted, day);
            } else {
                endRun(counted, day.minusDays(step));
                leaveOut(day);
            }
            if (counted == total) {
                endRun(counted, day);
            }
        }
    }

    private void startRun(int number, LocalDate day) {
        if (runStart == null) {
            runStart = day;
            runFrom = number;
        }
    }

    /** A run of days that count: its first, and its last. */
    private void endRun(int number, LocalDate last) {
        if (runStart == null) {
            return;
        }
        add(runStart, "day %d = %s".formatted(runFrom, said(runStart)));
        if (number > runFrom + 1) {
            add(null, MORE);
        }
        if (number > runFrom) {
            add(last, "day %d = %s".formatted(number, said(last)));
        }
        runStart = null;
    }

    private void leaveOut(LocalDate day) {
        var holiday = days.holidays().title(day);
        if (holiday.isPresent()) {
            endWeekend();
            add(day, "%s %s, bank holiday, not counted".formatted(said(day), holiday.get()));
        } else if (isWeekend(day)) {
            weekend.add(day);
        } else {
            endWeekend();
            add(day, "%s named in rule 2.2, not counted".formatted(said(day)));
        }
    }

    private void endWeekend() {
        if (weekend.isEmpty()) {
            return;
        }
        var earliest = weekend.stream().min(Comparator.naturalOrder()).orElseThrow();
        var latest = weekend.stream().max(Comparator.naturalOrder()).orElseThrow();
        add(
                latest,
                (earliest.equals(latest) ? "" : DAY.format(earliest) + " and ") + said(latest)
                        + " weekend, not counted");
        weekend.clear();
    }

    private void inARow(LocalDate on, int length, int pausedDays) {
        int total = Math.abs(length) + pausedDays;
        if (total == 0) {
            add(on, "the same day");
            return;
        }
        stoodStill(Unit.CD, pausedDays);
        int step = length < 0 ? -1 : 1;
        startRun(1, on.plusDays(step));
        endRun(total, on.plusDays((long) step * total));
    }

    private void byTheCalendar(TimeLimitRule rule, LocalDate on, int pausedDays) {
        var end = days.after(on, rule.length(), rule.unit()).orElseThrow();
        boolean noSuchDay = rule.unit() != Unit.WEEK && end.getDayOfMonth() != on.getDayOfMonth();
        String because = !noSuchDay
                ? ""
                : rule.unit() == Unit.YEAR
                        ? ", since that year has no 29 February"
                        : ", the last day of a month that has no %d".formatted(on.getDayOfMonth());
        add(end, "%s = %s%s".formatted(rule.words(), DATE.format(end), because));
        if (pausedDays > 0) {
            stoodStill(Unit.CD, pausedDays);
            add(end.plusDays(pausedDays), DATE.format(end.plusDays(pausedDays)));
        }
    }

    private void fivePm(TimeLimitRule rule, LocalDate on, int pausedDays) {
        var end = days.after(on, rule.length(), rule.unit())
                .map(day -> day.plusDays(pausedDays))
                .orElseThrow();
        if (!days.holidays().covers(end)) {
            notKnown();
            return;
        }
        var lastWorkingDay = days.lastWorkingDayBy(end);
        if (!lastWorkingDay.equals(end)) {
            add(
                    end,
                    days.holidays()
                            .title(end)
                            .map(title -> "%s %s, bank holiday".formatted(DAY.format(end), title))
                            .orElse(DAY.format(end) + " weekend"));
        }
        add(lastWorkingDay, "5 pm on the last working day within = " + DATE.format(lastWorkingDay));
    }

    private void stoodStill(Unit unit, int pausedDays) {
        if (pausedDays > 0) {
            add(null, "with the %s it stood still".formatted(unit.words(pausedDays)));
        }
    }

    private void notKnown() {
        add(
                null,
                "cannot be counted: bank holidays are known only from %s to %s"
                        .formatted(
                                DATE.format(days.holidays().firstCoveredDay()),
                                DATE.format(days.holidays().lastCoveredDay())));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** A day; with its year where that is another than of the step before. */
    private String said(LocalDate day) {
        if (day.getYear() == year) {
            return DAY.format(day);
        }
        year = day.getYear();
        return DATE.format(day);
    }

    private void add(@Nullable LocalDate day, String words) {
        steps.add(new Step(day, words));
    }
}
