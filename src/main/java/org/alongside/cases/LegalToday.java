package org.alongside.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Which day it is where the courts sit. The machine runs in UTC; the law's days are London's. */
@Component
public class LegalToday {

    /** The time zone of every legal date. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    public LegalToday(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return of(clock.instant());
    }

    /** The moment it is, with the time that clocks in London show. */
    public ZonedDateTime now() {
        return clock.instant().atZone(LONDON);
    }

    /** The legal day on which something happened. */
    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** The legal day of a moment as tables keep it, in UTC. */
    public static LocalDate dayOf(LocalDateTime stored) {
        return LocalDate.ofInstant(stored.toInstant(ZoneOffset.UTC), LONDON);
    }

    /** The moment a day has passed: the start of the next one in London. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
