package org.alongside.cases;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.alongside.cases.domain.WitnessCases;
import org.alongside.engine.CaseLock;
import org.alongside.engine.TransientFaults;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How every command of a case runs: one transaction that locks the case row first. A lost race is run again, three times at most;
 * after that {@link CaseBusy} tells the person to try again.
 */
@Component
public class CaseCommands implements CaseLock {

    private static final int TRIES = 4;

    private final WitnessCases cases;
    private final TransientFaults faults;
    private final ObjectProvider<Together> together;
    private final TransactionTemplate transaction;

    CaseCommands(
            WitnessCases cases,
            TransientFaults faults,
            ObjectProvider<Together> together,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.faults = faults;
        this.together = together;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs a command of one case, the case locked, all or nothing. */
    public <T> T run(UUID caseId, Supplier<T> command) {
        return again(() -> {
            cases.lockById(caseId);
            return command.get();
        });
    }

    /** Runs a command of several cases, all of them locked in the order of their ids, all or nothing. */
    public <T> T runAll(Collection<UUID> caseIds, Supplier<T> command) {
        return again(() -> {
            cases.lockAll(caseIds);
            return command.get();
        });
    }

    /** Runs a command of a case that the caller finds and locks by itself, first of all in the same transaction. */
    public <T> T runLocked(Runnable findAndLockTheCase, Supplier<T> command) {
        return again(() -> {
            findAndLockTheCase.run();
            return command.get();
        });
    }

    /** Runs a command that opens a case, all or nothing; there is nothing to lock yet. */
    public <T> T open(Supplier<T> command) {
        return again(command);
    }

    @Override
    public void lock(String caseReference) {
        cases.lockByReference(caseReference);
    }

    private <T> T again(Supplier<T> command) {
        RuntimeException lost = new CaseBusy();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return transaction.execute(status -> together(command));
            } catch (RuntimeException failure) {
                if (!faults.isTransient(failure)) {
                    throw failure;
                }
                lost = failure;
                pause(attempt);
            }
        }
        throw new CaseBusy(lost);
    }

    private <T> T together(Supplier<T> command) {
        Together all = together.getIfAvailable();
        return all == null ? command.get() : all.during(command);
    }

    /** Losers that come back at once meet again; a little chance parts them. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(5L * attempt, 25L * attempt)));
    }
}
