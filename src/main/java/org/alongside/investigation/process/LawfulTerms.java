package org.alongside.investigation.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.investigation.domain.Term;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TriedRules;
import org.alongside.work.Refusal;
import org.springframework.stereotype.Component;

/** Refuses a term that is shorter or longer than the law of the measure allows, and says which law. */
@Component
class LawfulTerms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final TriedRules rules;

    LawfulTerms(TriedRules rules) {
        this.rules = rules;
    }

    /** @param extension whether the same measure is in force already and goes on */
    void require(DisruptionTool tool, Term term, boolean extension) {
        tool.longest(extension).ifPresent(rule -> requireNotLonger(rule, term));
        tool.shortest().ifPresent(rule -> requireNotShorter(rule, term));
    }

    private void requireNotLonger(String id, Term term) {
        LocalDate lastDay = term.lastDay();
        rules.on(id, true, term.issuedOn()).ifPresent(longest -> {
            if (lastDay == null) {
                throw new Refusal("hasExpiry", "This measure must have a last day: " + law(longest.rule()));
            }
            Optional.ofNullable(longest.due())
                    .filter(lastDay::isAfter)
                    .ifPresent(latest -> refuse("The last day must be %s or earlier", latest, longest.rule()));
        });
    }

    /** A year from 1 May may be said to end on 30 April or on 1 May: both are a year. */
    private void requireNotShorter(String id, Term term) {
        LocalDate lastDay = term.lastDay();
        if (lastDay == null) {
            return;
        }
        rules.on(id, true, term.issuedOn())
                .ifPresent(shortest -> Optional.ofNullable(shortest.due())
                        .map(day -> day.minusDays(1))
                        .filter(lastDay::isBefore)
                        .ifPresent(earliest -> refuse("The last day must be %s or later", earliest, shortest.rule())));
    }

    private static void refuse(String words, LocalDate day, TimeLimitRule rule) {
        throw new Refusal("expiresOn", words.formatted(DAY.format(day)) + ": " + law(rule));
    }

    /** For example "6 months at most (ASBCPA 2014 ss.116-118)". */
    private static String law(TimeLimitRule rule) {
        return "the law says %s (%s%s)".formatted(rule.words(), rule.source(), rule.verified() ? "" : ", not verified");
    }
}
