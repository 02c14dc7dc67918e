package org.alongside.audit;

/** Seals the log; done every minute by itself. */
public interface Sealing {

    /** Seals everything that has arrived and has no place yet. */
    void sealAll();
}
