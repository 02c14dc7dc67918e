package org.alongside.notices;

/** What became of something that a partner was to be told. */
public enum PartnerMessageStatus {
    QUEUED("Waits to be sent"),
    /** Taken by a node and perhaps gone: it counts as gone out. */
    SENDING("Being sent"),
    SENT("Sent"),
    TOLD("Told by a worker"),
    STOPPED("Stopped before it was sent: the consent does not hold any more"),
    NOT_SENT("Not sent: the e-mail could not be delivered");

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
        return this == SENDING || this == SENT || this == TOLD;
    }
}
