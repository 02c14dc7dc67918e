package org.alongside.timelimits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The years a bank-holiday file must know to be of use.
 *
 * @param earliestTrigger the earliest day from which a limit is counted that has not ended
 */
public record Needed(LocalDate earliestTrigger, LocalDate today) {

    void requireKnownBy(BankHolidays next, BankHolidays before) {
        List<String> problems = new ArrayList<>();
        int from = Math.min(earliestTrigger.getYear(), today.getYear());
        // what the file before did not know need not be known now
        from = Math.max(from, before.firstCoveredDay().getYear());
        int first = next.firstCoveredDay().getYear();
        if (first > from) {
            problems.add(
                    "england-and-wales.events begin in %d: a limit that is running counts from %d, so the file must too"
                            .formatted(first, from));
        }
        int until = before.lastCoveredDay().getYear();
        int last = next.lastCoveredDay().getYear();
        if (last < until) {
            problems.add("england-and-wales.events end in %d: the file in use reaches to %d, so a new one must too"
                    .formatted(last, until));
        }
        if (!problems.isEmpty()) {
            throw new UnfitBankHolidays(problems);
        }
    }
}
