package org.alongside.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.alongside.cases.LegalToday;
import org.alongside.engine.MovableClock;
import org.alongside.engine.Processes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the whole demo; whenever it has moved, everything that has fallen due happens. */
@Component
@Profile({"demo", "test"})
class DemoClock {

    private static final Duration DAY = Duration.ofDays(1);

    private final MovableClock clock;
    private final Processes processes;

    DemoClock(MovableClock clock, Processes processes) {
        this.clock = clock;
        this.processes = processes;
    }

    Instant now() {
        return clock.instant();
    }

    ZonedDateTime inLondon() {
        return now().atZone(LegalToday.LONDON);
    }

    void moveTo(Instant moment) {
        clock.moveTo(moment);
        processes.runDueJobs(clock.instant());
    }

    /** Lets days pass one after the other, so that what falls due on a day happens on that day. */
    void letPass(int days) {
        for (int day = 0; day < days; day++) {
            moveTo(now().plus(DAY));
        }
    }

    void backToRealTime() {
        clock.reset();
        processes.runDueJobs(clock.instant());
    }
}
