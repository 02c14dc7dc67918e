package org.alongside.engine;

/** Knows the faults of engine and database that go away when the whole command is run again. */
public interface TransientFaults {

    /** Whether a lost race (optimistic lock, deadlock, lock wait, a row gone meanwhile) is behind the failure. */
    boolean isTransient(Throwable failure);
}
