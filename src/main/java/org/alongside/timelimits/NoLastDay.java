package org.alongside.timelimits;

/** Why what must be done has no last day, where that may change: the law that gives no number of days is not among them. */
public enum NoLastDay {
    /** What sets the limit off has not happened, or nobody has recorded when it did. */
    NOT_SET_OFF,
    /** It lies beyond the bank holidays that are known. */
    NOT_COUNTED_YET,
    /** The limit stands still. */
    PAUSED
}
