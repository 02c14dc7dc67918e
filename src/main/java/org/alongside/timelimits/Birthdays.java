package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Limits that end on a birthday of the young person: from the day on which something began that it ends. The date of birth itself is not kept with them. */
@Service
@Transactional
public class Birthdays {

    private final TimeLimits limits;
    private final Cases cases;

    Birthdays(TimeLimits limits, Cases cases) {
        this.limits = limits;
        this.cases = cases;
    }

    /**
     * Starts the limit, which ends on the birthday that its rule counts from the date of birth. Nothing happens when that birthday is past.
     *
     * @param rule a rule that counts from the date of birth
     * @param on the day on which what it ends began
     */
    public void endsOn(UUID caseId, String rule, LocalDate on, String startedBy) {
        limits.lastDayFrom(cases.byId(caseId).dateOfBirth(), rule)
                .filter(on::isBefore)
                .ifPresent(birthday -> limits.startWithDueDate(caseId, rule, on, birthday, startedBy));
    }
}
