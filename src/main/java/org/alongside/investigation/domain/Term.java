package org.alongside.investigation.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a measure was issued for.
 *
 * @param lastDay the last day on which it binds; null when it lasts until somebody ends it
 * @param reviewOn the day on which it comes up for review
 */
public record Term(LocalDate issuedOn, @Nullable LocalDate lastDay, LocalDate reviewOn) {

    /** A renewal has to be prepared and may have to be heard by a court: practice, not law. */
    private static final long DAYS_TO_RENEW = 14;

    /** Until a last day; it comes up two weeks before, or half-way when it is shorter than four weeks. */
    public static Term until(LocalDate issuedOn, LocalDate lastDay) {
        long days = ChronoUnit.DAYS.between(issuedOn, lastDay);
        return new Term(issuedOn, lastDay, lastDay.minusDays(Math.min(DAYS_TO_RENEW, days / 2)));
    }

    /** Without a last day; it comes up on the day named. */
    public static Term withoutLastDay(LocalDate issuedOn, LocalDate reviewOn) {
        return new Term(issuedOn, null, reviewOn);
    }
}
