package org.alongside.timelimits;

import java.util.List;

/** A file cannot be taken as the bank holidays of England and Wales; each problem names the place in the file and the rule it breaks. */
public class UnfitBankHolidays extends RuntimeException {

    private static final int MOST_SHOWN = 8;

    private final List<String> problems;

    public UnfitBankHolidays(List<String> problems) {
        super(problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in sentences; of many only the first. */
    public List<String> problems() {
        return problems.subList(0, Math.min(MOST_SHOWN, problems.size()));
    }
}
