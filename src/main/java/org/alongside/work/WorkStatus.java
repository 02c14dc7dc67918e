package org.alongside.work;

/** What became of a task: it can be finished once, or the process takes it back. */
public enum WorkStatus {
    OPEN,
    DONE,
    WITHDRAWN
}
