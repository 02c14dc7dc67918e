package org.alongside.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a date from its three inputs, or from an ISO date under the question's own key, into an ISO date. */
class DateReading {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Field field;
    private final Typed typed;

    private DateReading(Field field, Typed typed) {
        this.field = field;
        this.typed = typed;
    }

    static Reading of(Field field, Typed typed) {
        return new DateReading(field, typed).read();
    }

    /** What to do about a day that is still to come where one is asked for that has gone; cites what the day counts for. */
    static FieldError stillToCome(Field field) {
        return new FieldError(
                field.key(),
                Wording.that(field, "must be today or earlier (%s)".formatted(field.source())),
                PARTS.stream().map(part -> field.key() + "-" + part).toList());
    }

    private Reading read() {
        var missing =
                PARTS.stream().filter(part -> typed.one(input(part)) == null).toList();
        if (missing.size() == PARTS.size()) {
            return whole(typed.one(field.key()));
        }
        if (!missing.isEmpty()) {
            return wrong("must include " + list(missing), missing);
        }
        return together(part("day"), part("month"), part("year"));
    }

    private Reading whole(@Nullable String iso) {
        if (iso == null) {
            return Reading.NOTHING;
        }
        try {
            var date = LocalDate.parse(iso);
            return checked(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        } catch (DateTimeException notADate) {
            return unreal();
        }
    }

    private Reading together(String day, String month, String year) {
        if (!year.matches("\\d{4}")) {
            return year.matches("\\d+")
                    ? wrong("must have a year of 4 numbers, like 2026", List.of("year"))
                    : wrong("must be a real date", List.of("year"));
        }
        var monthNumber = month(month);
        if (monthNumber.isEmpty()) {
            return wrong("must be a real date", List.of("month"));
        }
        if (!day.matches("\\d{1,2}") || Integer.parseInt(day) < 1 || Integer.parseInt(day) > 31) {
            return wrong("must be a real date", List.of("day"));
        }
        return checked(Integer.parseInt(day), monthNumber.get(), Integer.parseInt(year));
    }

    private Reading checked(int day, int month, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return wrong("must have a year between %d and %d".formatted(FIRST_YEAR, LAST_YEAR), List.of("year"));
        }
        try {
            return Reading.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException notADate) {
            return unreal();
        }
    }

    private static Optional<Integer> month(String typed) {
        if (typed.matches("\\d{1,2}")) {
            var number = Integer.parseInt(typed);
            return number >= 1 && number <= 12 ? Optional.of(number) : Optional.empty();
        }
        var word = typed.toLowerCase(Locale.UK);
        return IntStream.range(0, MONTHS.size())
                .filter(index -> word.startsWith(MONTHS.get(index)))
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    private Reading unreal() {
        return wrong("must be a real date", PARTS);
    }

    private Reading wrong(String predicate, List<String> parts) {
        return Reading.wrong(
                field,
                Wording.that(field, predicate),
                parts.stream().map(this::input).toList());
    }

    private String part(String part) {
        var sent = typed.one(input(part));
        return sent == null ? "" : sent;
    }

    private String input(String part) {
        return field.key() + "-" + part;
    }

    private static String list(List<String> parts) {
        return "a " + String.join(" and a ", parts);
    }
}
