package org.alongside.timelimits.web;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimits.Derivation.Step;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TriedRules.Tried;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a tried rule as JSON; documented in src/docs/try-a-rule.md.
 *
 * @param due the last day in time; null when there is none
 * @param passedAt the first moment that is too late, with London's offset; null when there is no last day
 */
record TriedJson(
        RuleJson rule,
        LocalDate trigger,
        boolean inForce,
        @Nullable LocalDate due,
        @Nullable String passedAt,
        String derivation,
        List<Step> steps,
        @Nullable LocalDate bankHolidaysKnownUntil) {

    static TriedJson of(Tried tried) {
        LocalDate due = tried.due();
        return new TriedJson(
                RuleJson.of(tried.rule()),
                tried.trigger(),
                true,
                due,
                due == null
                        ? null
                        : tried.rule().ending().after(due).toOffsetDateTime().toString(),
                tried.derivation().text(),
                tried.derivation().steps(),
                tried.knownUntil());
    }

    static TriedJson notInForce(TimeLimitRule rule, LocalDate trigger) {
        return new TriedJson(
                RuleJson.of(rule), trigger, false, null, null, "no rule in force on that day", List.of(), null);
    }

    /** The edition that applied. */
    record RuleJson(
            String id,
            String title,
            int length,
            String unit,
            Ending ending,
            boolean enhanced,
            String trigger,
            String owner,
            String source,
            boolean verified,
            @Nullable LocalDate effectiveFrom) {

        static RuleJson of(TimeLimitRule it) {
            return new RuleJson(
                    it.id(),
                    it.title(),
                    it.length(),
                    it.unit().name(),
                    it.ending(),
                    it.enhanced(),
                    it.trigger(),
                    it.owner(),
                    it.source(),
                    it.verified(),
                    it.effectiveFrom());
        }
    }
}
