package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How some limits stand: met, missed, running, and how late those that are late. */
public final class LimitStanding {

    private final LocalDate today;
    private final Histogram late = new Histogram();
    private long met;
    private long missed;
    private long running;
    private long paused;
    private long overdue;
    private long delay;

    public LimitStanding(LocalDate today) {
        this.today = today;
    }

    /** Counts the limits of a line as well. */
    public void add(LimitLine line) {
        switch (line.state()) {
            case "MET" -> met += line.limits();
            case "MISSED" -> missed(line);
            case "PAUSED" -> paused(line);
            default -> running(line);
        }
    }

    private void missed(LimitLine line) {
        missed += line.limits();
        delay += line.lateDays();
        late.add(line.late(), line.limits());
    }

    /** It was late by so much when it came to stand still, and is not excused. */
    private void paused(LimitLine line) {
        paused += line.limits();
        delay += line.lateDays();
    }

    private void running(LimitLine line) {
        running += line.limits();
        if (line.isOverdueOn(today)) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(line.on(), today));
            overdue += line.limits();
            delay += days * line.limits();
            late.add(days, line.limits());
        }
    }

    public long met() {
        return met;
    }

    public long missed() {
        return missed;
    }

    public long running() {
        return running;
    }

    public long paused() {
        return paused;
    }

    /** Of those running, the ones whose last day has passed. */
    public long overdue() {
        return overdue;
    }

    /** All days of delay: of those missed until they were done, of those overdue until today, of those paused until they came to stand still. */
    public long delay() {
        return delay;
    }

    /** The days of those missed or overdue. */
    public Histogram late() {
        return late;
    }

    /** Of those that ended, the part that was met, in per cent; null when none ended. */
    public @Nullable Long inTime() {
        return met + missed == 0 ? null : 100 * met / (met + missed);
    }
}
