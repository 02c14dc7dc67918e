package org.alongside.notices;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of something that a partner was to be told. What may follow what is said once, in {@link #mayBecome}. */
public enum PartnerMessageStatus {
    QUEUED("Waits to be sent"),
    /** Taken by a node and perhaps gone: it counts as gone out. A try that failed before anybody took it leaves it waiting again. */
    SENDING("Being sent"),
    SENT("Sent"),
    /** A node died or the connection broke over it, and it is not sent again: given up, or the consent does not hold any more. */
    PERHAPS_SENT("Perhaps sent: nobody knows whether it arrived"),
    TOLD("Told by a worker"),
    STOPPED("Stopped before it was sent: the consent does not hold any more"),
    NOT_SENT("Not sent: the e-mail could not be delivered");

    private static final Map<PartnerMessageStatus, Set<PartnerMessageStatus>> NEXT = new EnumMap<>(Map.of(
            QUEUED, EnumSet.of(SENDING, SENT, NOT_SENT, STOPPED, PERHAPS_SENT),
            SENDING, EnumSet.of(SENT, NOT_SENT, PERHAPS_SENT),
            SENT, EnumSet.noneOf(PartnerMessageStatus.class),
            PERHAPS_SENT, EnumSet.noneOf(PartnerMessageStatus.class),
            TOLD, EnumSet.noneOf(PartnerMessageStatus.class),
            STOPPED, EnumSet.noneOf(PartnerMessageStatus.class),
            NOT_SENT, EnumSet.noneOf(PartnerMessageStatus.class)));

    private final String title;

    PartnerMessageStatus(String title) {
        this.title = title;
    }

    /** The status as people say it. */
    public String title() {
        return title;
    }

    /** Whether the partner knows, or may know, by it. */
    public boolean hasGoneOut() {
        return this == SENDING || this == SENT || this == PERHAPS_SENT || this == TOLD;
    }

    /** Whether something with this status may become {@code next}. */
    public boolean mayBecome(PartnerMessageStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
