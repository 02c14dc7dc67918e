package org.alongside.engine.camunda;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that needs nothing of the others, made in a thread of its own while the rest of Alongside starts. Whoever needs it waits. */
final class Meanwhile<T> {

    private final FutureTask<T> making;

    Meanwhile(String name, Callable<T> maker) {
        making = new FutureTask<>(maker);
        var thread = new Thread(making, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** What was made; where it could not be made, what it failed of is thrown to everybody who asks. */
    T get() {
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Not made", e.getCause());
        }
    }
}
