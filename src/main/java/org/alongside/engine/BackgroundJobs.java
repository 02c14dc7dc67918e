package org.alongside.engine;

/** The engine's own running of timers and other jobs on this node. Whoever plays through the past stops it for a while. */
public interface BackgroundJobs {

    /** Lets no further timer or other job run by itself. */
    void pause();

    /** Lets them run again as they fall due; changes nothing where the node was never to run any. */
    void goOn();

    /** Whether somebody plays through the past: what would happen by itself now would happen today instead of then. */
    boolean arePaused();
}
