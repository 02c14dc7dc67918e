package org.alongside.timelimits.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as people type it: 2026-12-21, 21/12/2026 or 21 December 2026. */
final class TypedDay {

    static final String HINT = "For example, 21/12/2026";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final List<DateTimeFormatter> KINDS =
            List.of("uuuu-M-d", "d/M/uuuu", "d MMM uuuu", "d MMMM uuuu").stream()
                    .map(kind -> DateTimeFormatter.ofPattern(kind, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    private TypedDay() {}

    /** The day; empty when it is none, or of another age. */
    static Optional<LocalDate> of(String typed) {
        return KINDS.stream()
                .flatMap(kind -> parsed(typed.strip(), kind).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter kind) {
        try {
            return Optional.of(LocalDate.parse(typed, kind));
        } catch (DateTimeException notThisKind) {
            return Optional.empty();
        }
    }
}
