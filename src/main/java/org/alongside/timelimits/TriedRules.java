package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.cases.LegalToday;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts a rule from any day, for whoever wants to know: no case, nothing kept. */
@Service
public class TriedRules {

    private final TimeLimitRules rules;
    private final BankHolidayFiles files;
    private final LegalToday today;

    TriedRules(TimeLimitRules rules, BankHolidayFiles files, LegalToday today) {
        this.rules = rules;
        this.files = files;
        this.today = today;
    }

    /** Every edition of the rule with this id; empty when there is no such rule. */
    public List<TimeLimitRule> editions(String id, boolean enhanced) {
        return rules.editions(id, enhanced);
    }

    /** The edition that applies to a trigger, and the last day it gives; empty when no edition was in force on that day. */
    public Optional<Tried> on(String id, boolean enhanced, LocalDate trigger) {
        return rules.applying(id, enhanced, trigger, today.date()).map(rule -> {
            DayCount days = files.current();
            return new Tried(
                    rule,
                    trigger,
                    days.lastDay(trigger, rule, 0).orElse(null),
                    DayByDay.of(days, rule, trigger, rule.trigger()),
                    days.holidays().lastCoveredDay());
        });
    }

    /** The last day of a child's limit from this day; empty when no rule was in force then, or nothing can be counted. */
    public Optional<LocalDate> lastDay(String id, LocalDate trigger) {
        return on(id, true, trigger).map(Tried::due);
    }

    /**
     * What a rule says from a day on.
     *
     * @param due the last day in time; null when the law gives no number of days, or bank holidays are not known so far
     * @param knownUntil the last day of which it is known whether it is a bank holiday
     */
    public record Tried(
            TimeLimitRule rule,
            LocalDate trigger,
            @Nullable LocalDate due,
            Derivation derivation,
            LocalDate knownUntil) {

        /** Whether there is a last day, but bank holidays are not known so far. */
        public boolean isNotKnownYet() {
            return due == null && rule.unit().isCounted();
        }
    }
}
