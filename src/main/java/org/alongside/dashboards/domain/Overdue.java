package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.timelimits.TimeLimitRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is overdue of the open tasks: what was due before today, unless by a rule that nobody is late by, a right or a period that passes by itself. The
 * lists of work say the same.
 */
@Component
public class Overdue {

    /** The condition on the tasks {@code w} of a query. */
    static final String TASKS = "w.due_on < :today and " + TimeLimitRules.OWED;

    /** Which of them can be overdue at all, some day. */
    static final String DUE_SOME_DAY = "w.due_on < date '9999-12-31' and " + TimeLimitRules.OWED;

    /** The day of a task that has no last day. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final TimeLimitRules rules;

    Overdue(TimeLimitRules rules) {
        this.rules = rules;
    }

    /** The named parameters of the condition. */
    Map<String, Object> params(LocalDate today) {
        return Map.of("today", today, "notOwed", rules.notOwed());
    }

    /** Whether a task is overdue today that is due then by this rule. */
    public boolean is(LocalDate dueOn, @Nullable String limit, LocalDate today) {
        return dueOn.isBefore(today) && isOwed(limit);
    }

    /** Whether such a task can be overdue at all: it has a last day, and somebody must keep it. */
    boolean canBe(LocalDate dueOn, @Nullable String limit) {
        return dueOn.isBefore(NEVER) && isOwed(limit);
    }

    private boolean isOwed(@Nullable String limit) {
        return limit == null || !rules.notOwed().contains(limit);
    }
}
