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
    static final String TASKS = "w.due_on < :today and case when w.limit_rule in (:notOwed) then 0 else 1 end = 1";

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
        return dueOn.isBefore(today) && (limit == null || !rules.notOwed().contains(limit));
    }
}
