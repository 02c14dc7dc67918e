package org.alongside.dashboards.domain;

import org.alongside.dashboards.domain.FinishedTask.ByLastDay;
import org.jspecify.annotations.Nullable;

/** How things stand at one step of a process. */
public final class StepStanding {

    private final boolean alsoFinished;
    private final Histogram days = new Histogram();
    private long cases;
    private long due;
    private long kept;
    private long overdue;
    private long finished;

    /** @param alsoFinished whether finished tasks are counted, too; where they are not, nothing is said of them */
    StepStanding(boolean alsoFinished) {
        this.alsoFinished = alsoFinished;
    }

    /** @param withLimit the open tasks that can be late some day */
    void open(long inCases, long withLimit, long late) {
        cases += inCases;
        due += withLimit;
        kept += withLimit - late;
        overdue += late;
    }

    void finished(int after, ByLastDay byLastDay, long tasks) {
        days.add(after, tasks);
        finished += tasks;
        due += byLastDay == ByLastDay.NOT_ASKED ? 0 : tasks;
        kept += byLastDay == ByLastDay.IN_TIME ? tasks : 0;
    }

    /** Cases in which the step is open. */
    public long cases() {
        return cases;
    }

    public long overdue() {
        return overdue;
    }

    /** Null where finished tasks are not counted. */
    public @Nullable Long finished() {
        return alsoFinished ? finished : null;
    }

    /**
     * The part inside its limits, in per cent, of the tasks that have a last day which somebody must keep; null where there is none, or
     * finished ones are not counted.
     */
    public @Nullable Long insideLimits() {
        return due == 0 || !alsoFinished ? null : 100 * kept / due;
    }

    /** Days from opened to finished. */
    public Histogram days() {
        return days;
    }
}
