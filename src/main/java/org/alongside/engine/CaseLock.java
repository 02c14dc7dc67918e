package org.alongside.engine;

/** Locks a case before the engine moves it, so that a timer and a person never move one case at once. Implemented by the domain. */
public interface CaseLock {

    /** Waits for the case's row and holds it until the transaction ends; a reference without a case locks nothing. */
    void lock(String caseReference);
}
