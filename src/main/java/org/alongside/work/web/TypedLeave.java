package org.alongside.work.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The days that somebody typed as leave. */
record TypedLeave(String from, String to) {

    private static final int LONGEST_YEARS = 1;

    /** What is wrong with them, by field. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty()) {
            problems.put("from", "Enter the first day as a real date, like %s".formatted(today.plusDays(7)));
        }
        if (last.isEmpty()) {
            problems.put("to", "Enter the last day as a real date, like %s".formatted(today.plusDays(14)));
        } else if (last.get().isBefore(today)) {
            problems.put("to", "The last day must be today or later");
        } else if (first.filter(last.get()::isBefore).isPresent()) {
            problems.put("to", "The last day must not be before the first");
        } else if (first.filter(it -> it.plusYears(LONGEST_YEARS).isBefore(last.get()))
                .isPresent()) {
            problems.put("to", "Enter a year at most");
        }
        return problems;
    }

    LocalDate first() {
        return day(from).orElseThrow();
    }

    LocalDate last() {
        return day(to).orElseThrow();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
