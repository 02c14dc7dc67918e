package org.alongside.notices;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of a notice. What may follow what is said once, in {@link #mayBecome}. */
public enum NoticeStatus {
    PREPARED("Prepared"),
    HELD("Held: a person decides how to tell them"),
    QUEUED("Waiting to be sent"),
    DELIVERED("Delivered"),
    NOT_DELIVERED("Not delivered: a person tells them"),
    CANCELLED("Cancelled");

    private static final Map<NoticeStatus, Set<NoticeStatus>> NEXT = new EnumMap<>(Map.of(
            PREPARED, EnumSet.of(HELD, QUEUED),
            HELD, EnumSet.of(QUEUED, CANCELLED),
            QUEUED, EnumSet.of(HELD, DELIVERED, NOT_DELIVERED),
            DELIVERED, EnumSet.noneOf(NoticeStatus.class),
            // a report that comes after the process has given up is still the truth
            NOT_DELIVERED, EnumSet.of(DELIVERED),
            CANCELLED, EnumSet.noneOf(NoticeStatus.class)));

    private final String title;

    NoticeStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }

    /** Whether a notice with this status may become {@code next}; becoming what it is changes nothing. */
    public boolean mayBecome(NoticeStatus next) {
        return next == this || NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
