package org.alongside.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.domain.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What practice asks to be ready some days before a hearing: the trigger of its rule names the hearing, for example "the trial". */
@Component
class Preparation {

    private final TimeLimitRules rules;
    private final TimeLimits limits;
    private final Hearings hearings;

    Preparation(TimeLimitRules rules, TimeLimits limits, Hearings hearings) {
        this.rules = rules;
        this.limits = limits;
        this.hearings = hearings;
    }

    /** Whether what this limit asks for is counted back from a hearing, which no pause of the case puts off. */
    boolean isAskedBy(@Nullable String limit) {
        return limit != null && hearing(limit).isPresent();
    }

    /**
     * By when it is to be ready: counted back from the day of the hearing, but not before the task can be done. Without a hearing that is fixed no
     * limit runs. Empty for a limit that is not counted back from a hearing.
     */
    Optional<Due> due(Run run, @Nullable String limit, LocalDate notBefore) {
        if (limit == null) {
            return Optional.empty();
        }
        return hearing(limit)
                .map(kind -> hearings.day(run.caseId(), kind)
                        .map(day -> due(limit, day, notBefore))
                        .orElseGet(() -> new Due(limit, null, null, NoLastDay.NOT_SET_OFF)));
    }

    private Due due(String limit, LocalDate hearing, LocalDate notBefore) {
        return limits.lastDayFrom(hearing, limit)
                .map(day -> new Due(limit, hearing, day.isBefore(notBefore) ? notBefore : day, null))
                .orElseGet(() -> new Due(limit, hearing, null, NoLastDay.NOT_COUNTED_YET));
    }

    private Optional<HearingKind> hearing(String limit) {
        return rules.rule(limit, true)
                .filter(rule -> rule.isPractice() && rule.length() < 0)
                .map(TimeLimitRule::trigger)
                .flatMap(trigger -> Arrays.stream(HearingKind.values())
                        .filter(kind -> trigger.equals("the " + kind.title().toLowerCase(Locale.UK)))
                        .findFirst());
    }
}
