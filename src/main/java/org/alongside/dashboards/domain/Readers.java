package org.alongside.dashboards.domain;

/** Who may see a figure; each of them over the cases that are theirs. */
public enum Readers {
    MANAGERS,
    MANAGERS_AND_ADVOCATES
}
