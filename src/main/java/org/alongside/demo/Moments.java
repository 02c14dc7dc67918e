package org.alongside.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.alongside.cases.LegalToday;

/** Days counted back from today, for stories that end now; what falls on a weekend is done on the Friday before. */
record Moments(Instant now) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    /** The morning of a working day so many days ago, never later than now. */
    Instant ago(int days) {
        LocalDate day = LocalDate.ofInstant(now, LegalToday.LONDON).minusDays(days);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        Instant morning = day.atTime(MORNING).atZone(LegalToday.LONDON).toInstant();
        return morning.isAfter(now) ? now : morning;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, LegalToday.LONDON);
    }
}
