package org.alongside.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A clock that can be moved, for the demo and for tests; production has the system's clock. It goes on ticking from where it was
 * put, and one thread alone can be taken to another day.
 */
public final class MovableClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<@Nullable Duration> ofThisThread = new ThreadLocal<>();
    private final Consumer<Duration> moved;
    private volatile Duration ahead = Duration.ZERO;

    /** A clock that tells {@code moved} by how much it is ahead of the system's whenever that changes. */
    public MovableClock(Consumer<Duration> moved) {
        this.moved = moved;
    }

    /** Puts the clock to a moment; from there it ticks on. */
    public void moveTo(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
        moved.accept(ahead);
    }

    public void reset() {
        ahead = Duration.ZERO;
        moved.accept(ahead);
    }

    /** Runs something as if it happened at another moment, for this thread only. */
    public void at(Instant moment, Runnable action) {
        Duration before = ofThisThread.get();
        ofThisThread.set(Duration.between(real.instant(), moment));
        try {
            action.run();
        } finally {
            ofThisThread.set(before);
        }
    }

    @Override
    public Instant instant() {
        Duration mine = ofThisThread.get();
        return real.instant().plus(mine == null ? ahead : mine);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC)
                ? this
                : Clock.tick(this, Duration.ofNanos(1)).withZone(zone);
    }
}
