package org.alongside.notices.domain;

/** Where one attempt to deliver a notice stands. */
public enum DeliveryStatus {
    QUEUED,
    /** Taken by a node; when that node dies the attempt is taken again after its lease. */
    SENDING,
    SENT,
    FAILED,
    /** The process gave it up before it was sent. */
    WITHDRAWN
}
