package org.alongside.work.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a task is due when it is, in a few words: how long from what, and who says so. */
record DueReason(String words, String source) {

    private static final String PRACTICE = "practice";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /**
     * The reason by a rule.
     *
     * @param from the day it is counted from; null where none is known
     */
    static DueReason of(TimeLimitRule rule, @Nullable LocalDate from) {
        String source = rule.source().startsWith(PRACTICE) ? "usual " + rule.source() : rule.source();
        return new DueReason(words(rule) + day(rule, from), source + (rule.verified() ? "" : ", unverified"));
    }

    private static String words(TimeLimitRule rule) {
        if (rule.unit() == Unit.NONE) {
            return "By: " + rule.trigger();
        }
        if (rule.unit() == Unit.ASAP) {
            return "As soon as possible after: " + rule.trigger();
        }
        if (rule.length() == 0) {
            return "The same day as: " + rule.trigger();
        }
        String direction = rule.length() < 0 ? "before" : "after";
        return "%s %s: %s".formatted(rule.unit().words(Math.abs(rule.length())), direction, rule.trigger());
    }

    /** Nobody's date of birth stands in a list, and what has no number of days is not counted from one. */
    private static String day(TimeLimitRule rule, @Nullable LocalDate from) {
        boolean told = from != null && rule.unit() != Unit.NONE && !rule.runsFromBirth();
        return told ? ", " + DATE.format(from) : "";
    }

    /** Looks reasons up for tasks. */
    @Component
    static class Reasons {

        /** What a task without a limit of its own is counted by. */
        private static final String USUAL = "PR-TASK";

        private final TimeLimitRules rules;
        private final BankHolidayFiles files;

        Reasons(TimeLimitRules rules, BankHolidayFiles files) {
            this.rules = rules;
            this.files = files;
        }

        /** The reason that a task with this limit, or with none of its own, is due. */
        Optional<DueReason> of(@Nullable String limit, @Nullable LocalDate from) {
            return rule(limit).map(rule -> DueReason.of(rule, from));
        }

        /** What stands in the place of the last day of a task that has none. */
        String withoutDay(@Nullable NoLastDay because, @Nullable String limit) {
            if (because == null) {
                return "No last day";
            }
            return switch (because) {
                case NOT_SET_OFF ->
                    "No limit runs yet"
                            + rule(limit)
                                    .map(it -> ". It starts with: " + it.trigger())
                                    .orElse("");
                case NOT_COUNTED_YET -> {
                    var known = files.current().holidays();
                    yield "The last day cannot be counted: bank holidays are known only from %d to %d"
                            .formatted(
                                    known.firstCoveredDay().getYear(),
                                    known.lastCoveredDay().getYear());
                }
                case PAUSED -> "Paused";
            };
        }

        /** Whether a task is late at this moment: some days end at 5 pm, and nobody is late with what they may do and need not. */
        boolean isOver(@Nullable LocalDate lastDay, @Nullable String limit, ZonedDateTime now) {
            if (lastDay == null || limit != null && rules.notOwed().contains(limit)) {
                return false;
            }
            var ending = rule(limit).map(TimeLimitRule::ending).orElse(Ending.END_OF_DAY);
            return !now.isBefore(ending.after(lastDay));
        }

        private Optional<TimeLimitRule> rule(@Nullable String limit) {
            return rules.rule(limit == null ? USUAL : limit, true);
        }
    }
}
