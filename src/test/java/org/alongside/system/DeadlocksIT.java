package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands of two cases that are locked in opposite order, on the database that people work with. */
@OnMariaDb
class DeadlocksIT {

    private static final int WRITERS = 8;
    private static final int EACH = 10;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    private UUID one = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void twoCases() {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        var manager = referred.another(Role.MANAGER);
        one = referred.referral(manager).id();
        other = referred.referral(manager).id();
    }

    @Test
    void eightWritersOfTwoCasesInOppositeOrderAllSucceed() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        List<Runnable> writers = new ArrayList<>();
        for (int n = 0; n < WRITERS; n++) {
            List<UUID> cases = n % 2 == 0 ? List.of(one, other) : List.of(other, one);
            writers.add(() -> {
                for (int i = 0; i < EACH; i++) {
                    commands.runAll(cases, () -> {
                        tries.incrementAndGet();
                        return addOne(cases.get(0)) + addOne(cases.get(1));
                    });
                }
            });
        }
        long before = version(one);

        atOnce(writers);

        assertThat(version(one) - before).isEqualTo(WRITERS * EACH);
        assertThat(tries.get()).as("none had to be tried again").isEqualTo(WRITERS * EACH);
    }

    @Test
    void aCommandThatTheDatabaseSacrificedIsRunAgain() throws Exception {
        CountDownLatch bothHoldTheirs = new CountDownLatch(2);
        AtomicInteger tries = new AtomicInteger();
        long before = version(one) + version(other);

        atOnce(List.of(
                () -> takesTheOtherToo(one, other, bothHoldTheirs, tries),
                () -> takesTheOtherToo(other, one, bothHoldTheirs, tries)));

        assertThat(tries.get()).as("one was sacrificed").isGreaterThan(2);
        assertThat(version(one) + version(other) - before).isEqualTo(2);
    }

    private void takesTheOtherToo(UUID mine, UUID others, CountDownLatch bothHoldTheirs, AtomicInteger tries) {
        commands.run(mine, () -> {
            tries.incrementAndGet();
            bothHoldTheirs.countDown();
            try {
                assertThat(bothHoldTheirs.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return addOne(others);
        });
    }

    private int addOne(UUID caseId) {
        return database.sql("update witness_cases set version = version + 1 where id = ?")
                .param(caseId)
                .update();
    }

    private long version(UUID caseId) {
        return database.sql("select version from witness_cases where id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private static void atOnce(List<Runnable> all) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            all.forEach(one -> running.add(threads.submit(one)));
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
