package org.alongside.timelimits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day as it is in England and Wales, where all limits run; everything else in the system is UTC. */
@Component
public class LegalDay {

    private static final ZoneId ENGLAND_AND_WALES = ZoneId.of("Europe/London");

    private final Clock clock;

    public LegalDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    /** The legal day on which something happened. */
    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ENGLAND_AND_WALES);
    }

    /** The moment a day has passed: the start of the next one. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ENGLAND_AND_WALES).toInstant();
    }
}
