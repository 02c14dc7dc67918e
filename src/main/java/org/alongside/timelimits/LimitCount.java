package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.alongside.access.Ids;
import org.alongside.timelimits.domain.RunningLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a limit's last day, pauses included, and says in plain words how it was counted. */
@Component
class LimitCount {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final BankHolidayFiles files;

    LimitCount(BankHolidayFiles files) {
        this.files = files;
    }

    /** A limit that begins, with its last day as the file counts that counts now. */
    RunningLimit begin(LimitOf of, TimeLimitRule rule, String startedBy, LocalDate trigger) {
        var days = files.current();
        var next = new RunningLimit(of, rule, startedBy, trigger);
        next.countedBy(days.holidays().number(), days.lastDay(trigger, rule, 0).orElse(null));
        return next;
    }

    /** The last day as it was counted, or as it can be counted now that more bank holidays are known. */
    Optional<LocalDate> lastDay(RunningLimit limit) {
        return limit.dueOn().or(() -> lastDay(limit, files.current()));
    }

    /** The last day of a rule, without a limit that runs. */
    Optional<LocalDate> lastDay(TimeLimitRule rule, LocalDate trigger) {
        return files.current().lastDay(trigger, rule, 0);
    }

    /** Its last day could not be counted when it started; perhaps it can be now. */
    void countIfUnknown(RunningLimit limit) {
        if (limit.dueOn().isEmpty()) {
            var days = files.current();
            limit.countedBy(days.holidays().number(), lastDay(limit, days).orElse(null));
        }
    }

    /** The last day as a file counts it, with the days the limit stood still. */
    static Optional<LocalDate> lastDay(RunningLimit limit, DayCount days) {
        return days.lastDay(limit.startedOn(), limit.rule(), limit.pausedDays());
    }

    /** Takes the place of an earlier limit: keeps a court's last day, stood still as long, and was met on the same day. */
    RunningLimit goOn(RunningLimit earlier, RunningLimit next) {
        next.goOnFrom(earlier);
        next.countedBy(
                next.calendar(), lastDay(next, files.numbered(next.calendar())).orElse(null));
        next.endAs(earlier);
        return next;
    }

    /** What a rule would say if it were set off on a day. */
    LimitView view(TimeLimitRule rule, LocalDate trigger) {
        return view(begin(new LimitOf(Ids.next(), rule.id(), ""), rule, "", trigger));
    }

    /** Counts a limit again that has stood still for some more days; a day that was set moves on by them. */
    void resume(RunningLimit limit, int moreDays) {
        var days = files.current();
        var unit = limit.rule().unit().ofPauses();
        limit.resume(moreDays);
        if (limit.daySet()) {
            limit.firstDueOn().flatMap(day -> days.after(day, moreDays, unit)).ifPresent(limit::setTo);
        } else {
            limit.countedBy(days.holidays().number(), lastDay(limit, days).orElse(null));
        }
        limit.extendedTo().flatMap(day -> days.after(day, moreDays, unit)).ifPresent(limit::extendTo);
    }

    /**
     * The days of its unit a paused limit has stood still for until this day: none when its last day had passed before, or when it counts back
     * from a hearing, which stays where it is.
     */
    int daysStoodStill(RunningLimit limit, LocalDate until) {
        return limit.pausedOn()
                .filter(from -> limit.rule().length() > 0)
                .filter(from -> lastDay(limit).filter(from::isAfter).isEmpty())
                .map(from -> files.current()
                        .between(
                                later(from, limit.startedOn().plusDays(1)),
                                until,
                                limit.rule().unit().ofPauses()))
                .orElse(0);
    }

    /** A last day moved on by the days of a unit between two others. */
    Optional<LocalDate> later(LocalDate lastDay, LocalDate from, LocalDate until, Unit unit) {
        var days = files.current();
        return days.after(lastDay, days.between(from, until, unit.ofPauses()), unit.ofPauses());
    }

    LimitView view(RunningLimit limit) {
        var rule = limit.rule();
        return new LimitView(
                rule.id(),
                rule.title(),
                limit.startedOn(),
                lastDay(limit).orElse(null),
                limit.status(),
                rule.source(),
                rule.verified(),
                words(limit));
    }

    /** Its last day as those hear of it who are due by it. */
    LimitMoved moved(RunningLimit limit) {
        var dueOn = limit.status() == LimitStatus.PAUSED ? null : lastDay(limit).orElse(null);
        return new LimitMoved(
                limit.caseId(), limit.rule().id(), limit.subject(), limit.startedOn(), dueOn, without(limit, dueOn));
    }

    private static @Nullable NoLastDay without(RunningLimit limit, @Nullable LocalDate dueOn) {
        if (limit.status() == LimitStatus.PAUSED) {
            return NoLastDay.PAUSED;
        }
        return dueOn == null && limit.rule().unit().isCounted() ? NoLastDay.NOT_COUNTED_YET : null;
    }

    /** How its last day was counted, by the bank holidays that were known then, and the one a court gave instead. */
    Derivation derivation(RunningLimit limit) {
        var steps = new ArrayList<>(counted(limit).steps());
        limit.extendedTo()
                .ifPresent(day -> steps.add(new Derivation.Step(day, "last day changed to " + DATE.format(day))));
        return new Derivation(steps);
    }

    private Derivation counted(RunningLimit limit) {
        if (limit.daySet()) {
            return new Derivation(limit.firstDueOn().stream()
                    .map(day -> new Derivation.Step(day, "the day was set: " + DATE.format(day)))
                    .toList());
        }
        return DayByDay.with(
                countedWith(limit),
                limit.rule(),
                limit.startedOn(),
                limit.rule().trigger(),
                limit.pausedDays());
    }

    /**
     * By how many days of its unit it was met before its last day (positive) or missed after it (negative); empty while it has not come to one of
     * these ends, or where nothing can be counted.
     */
    Optional<Integer> margin(RunningLimit limit) {
        var due = limit.dueOn().orElse(null);
        var ended = limit.endedOn().map(limit::judgedOn).orElse(null);
        boolean judged = limit.status() == LimitStatus.MET || limit.status() == LimitStatus.MISSED;
        if (!judged || due == null || ended == null || !covers(limit, due, ended)) {
            return Optional.empty();
        }
        var days = countedWith(limit);
        var unit = limit.rule().unit().ofPauses();
        return Optional.of(
                ended.isAfter(due)
                        ? -days.between(due.plusDays(1), ended.plusDays(1), unit)
                        : days.between(ended.plusDays(1), due.plusDays(1), unit));
    }

    private boolean covers(RunningLimit limit, LocalDate due, LocalDate ended) {
        var holidays = countedWith(limit).holidays();
        return !limit.rule().unit().leavesDaysOut() || holidays.covers(due) && holidays.covers(ended);
    }

    private String words(RunningLimit limit) {
        return new LimitWords(limit, files.current().holidays(), countedWith(limit))
                .text(limit.firstDueOn()
                        .or(() -> lastDay(limit, files.current()))
                        .orElse(null));
    }

    private DayCount countedWith(RunningLimit limit) {
        return limit.firstDueOn().isPresent() && limit.calendar() > 0
                ? files.numbered(limit.calendar())
                : files.current();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
