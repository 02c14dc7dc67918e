package org.alongside.dashboards.domain;

import org.jspecify.annotations.Nullable;

/** How things stand at one step of a process. */
public final class StepStanding {

    private final Histogram days = new Histogram();
    private long cases;
    private long open;
    private long overdue;
    private long finished;
    private long inTime;

    void open(long inCases, long tasks, long late) {
        cases += inCases;
        open += tasks;
        overdue += late;
    }

    void finished(int after, boolean byLastDay, long tasks) {
        days.add(after, tasks);
        finished += tasks;
        inTime += byLastDay ? tasks : 0;
    }

    /** Cases in which the step is open. */
    public long cases() {
        return cases;
    }

    public long overdue() {
        return overdue;
    }

    public long finished() {
        return finished;
    }

    /** The part inside its limits, in per cent; null where there is no task. */
    public @Nullable Long insideLimits() {
        long all = open + finished;
        return all == 0 ? null : 100 * (open - overdue + inTime) / all;
    }

    /** Days from opened to finished. */
    public Histogram days() {
        return days;
    }
}
