package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Over which time figures count; a closed list of whole months and years, so that periods cannot be cut until one child is left. Those that
 * run contain each other; years are over and do not overlap. Where small counts are left out nothing of a month is counted before it is over:
 * there a running period is asked for as of the day on which the last month {@link #closed}.
 */
public enum Period {
    THREE_MONTHS("The last 3 months"),
    TWELVE_MONTHS("The last 12 months"),
    THREE_YEARS("The last 3 years"),
    EVERYTHING("Everything so far"),
    LAST_YEAR("Last year"),
    YEAR_BEFORE("The year before last"),
    YEAR_BEFORE_THAT("The year before that");

    /** Periods that run until today, the shortest first. */
    public static final List<Period> RUNNING = List.of(THREE_MONTHS, TWELVE_MONTHS, THREE_YEARS);

    /** Periods in which open cases were opened, the longest first. */
    public static final List<Period> OPENED = List.of(EVERYTHING, THREE_YEARS, TWELVE_MONTHS, THREE_MONTHS);

    /** Calendar years that are over, the latest first. */
    public static final List<Period> YEARS = List.of(LAST_YEAR, YEAR_BEFORE, YEAR_BEFORE_THAT);

    /** Everything, and the years that are over. */
    public static final List<Period> WHOLE = List.of(EVERYTHING, LAST_YEAR, YEAR_BEFORE, YEAR_BEFORE_THAT);

    private final String title;

    Period(String title) {
        this.title = title;
    }

    /** The last day of the last month that is over. */
    public static LocalDate closed(LocalDate today) {
        return today.withDayOfMonth(1).minusDays(1);
    }

    /** The year before a year, where that can be chosen as well. */
    Optional<Period> yearBefore() {
        int at = YEARS.indexOf(this);
        return at < 0 || at + 1 == YEARS.size() ? Optional.empty() : Optional.of(YEARS.get(at + 1));
    }

    /** The period as people say it today: a year by its number. */
    public String title(LocalDate today) {
        return YEARS.contains(this) ? String.valueOf(from(today).getYear()) : title;
    }

    /** The first day that counts: this month counts as the last of its months. */
    public LocalDate from(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (this) {
            case THREE_MONTHS -> month.minusMonths(2);
            case TWELVE_MONTHS -> month.minusMonths(11);
            case THREE_YEARS -> month.minusMonths(35);
            case EVERYTHING -> LocalDate.of(1900, 1, 1);
            case LAST_YEAR, YEAR_BEFORE, YEAR_BEFORE_THAT ->
                today.withDayOfYear(1).minusYears(1L + ordinal() - LAST_YEAR.ordinal());
        };
    }

    /** The last day that counts. */
    public LocalDate until(LocalDate today) {
        return YEARS.contains(this) ? from(today).plusYears(1).minusDays(1) : today;
    }

    /** Whether a day is in the period. */
    public boolean contains(LocalDate day, LocalDate today) {
        return !day.isBefore(from(today))
                && (!YEARS.contains(this) || day.getYear() == from(today).getYear());
    }
}
