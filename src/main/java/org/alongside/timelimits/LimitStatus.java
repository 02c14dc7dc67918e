package org.alongside.timelimits;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a limit in a case stands. */
public enum LimitStatus {
    RUNNING("Running"),
    MET("Met"),
    MISSED("Missed"),
    PAUSED("Paused"),
    STOPPED("Stopped"),
    SUPERSEDED("Superseded");

    private static final Map<LimitStatus, Set<LimitStatus>> MAY_BECOME = new EnumMap<>(Map.of(
            RUNNING, EnumSet.of(MET, MISSED, PAUSED, STOPPED, SUPERSEDED),
            PAUSED, EnumSet.of(RUNNING, MET, MISSED, STOPPED, SUPERSEDED),
            // because the day it ran from was wrong, or because the court gave another last day after it had passed
            MET, EnumSet.of(SUPERSEDED, MISSED),
            MISSED, EnumSet.of(SUPERSEDED, MET),
            STOPPED, EnumSet.noneOf(LimitStatus.class),
            SUPERSEDED, EnumSet.noneOf(LimitStatus.class)));

    private final String title;

    LimitStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }

    /** The only place that says what may follow what. */
    public boolean mayBecome(LimitStatus next) {
        return MAY_BECOME.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the limit has not come to its end: it runs or is paused. */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}
