package org.alongside.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.alongside.access.Actor;
import org.alongside.access.Ids;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.domain.Releases;
import org.alongside.decisions.domain.TestEditions;
import org.alongside.decisions.domain.TimeMachine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 10,000 open cases decided by a draft and by the version in force, from the database to the kept differences. Then the same once more
 * while the heap that is really in use is looked at, with a tenth of the cases and with all: it must not grow with them.
 */
final class RuleTimeMachine implements Benchmark {

    private static final String TABLE = "special-measures-eligibility";
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    @Override
    public String name() {
        return "time-machine";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var machine = alongside.part(TimeMachine.class);
            open(alongside, 0, FEW);
            UUID draft = draft(alongside);
            LocalDate tomorrow = alongside.part(Releases.class).earliest();
            machine.compare(draft, tomorrow);
            double few = liveWhile(() -> machine.compare(draft, tomorrow));
            open(alongside, FEW, MANY);
            long begun = System.nanoTime();
            machine.compare(draft, tomorrow);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            var compared = alongside.part(Releases.class).version(TABLE, 2);
            if (compared.casesCompared() != MANY || compared.casesChanged() != MANY / 2) {
                throw new IllegalStateException(
                        "%d cases compared, %d changed".formatted(compared.casesCompared(), compared.casesChanged()));
            }
            figures.figure("time-machine-10000", took.toMillis() / 1000.0, "s");
            figures.figure("time-machine-live-1000", few, "MiB");
            figures.figure("time-machine-live-10000", liveWhile(() -> machine.compare(draft, tomorrow)), "MiB");
        }
    }

    private static void open(Recorded alongside, int from, int to) {
        var transaction = new TransactionTemplate(alongside.part(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> {
            for (int n = from; n < to; n++) {
                open(alongside, n);
            }
        });
    }

    private static void open(Recorded alongside, int n) {
        UUID witness = Ids.next();
        alongside.part(JdbcTemplate.class).update("""
                insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                    opened_on, stage_since, organisation_id)
                values (?, 0, ?, 'TRIAL', 'x', 'x', 'x', '2026-01-05', '2026-01-05', ?)""", witness, "T-" + n, Ids.next());
        Map<String, Object> facts = Map.of("accused", false, "ageAtHearing", n % 2 == 0 ? 17 : 12);
        alongside.part(DecisionTables.class).ask(witness, TABLE, facts);
    }

    /** The rule on the age, with another age. */
    private static UUID draft(Recorded alongside) {
        var admin = alongside.part(People.class).users().stream()
                .filter(user -> user.roles().contains(Role.ADMIN))
                .findFirst()
                .orElseThrow();
        var by = new Actor(admin.id(), admin.username(), admin.name(), admin.organisationId(), "bench", admin.roles());
        String dmn = TestEditions.first(TABLE).table().dmn().replaceFirst("&lt; 18", "&lt; 17");
        return alongside.part(Releases.class).upload(TABLE, dmn, by);
    }

    /** The most heap that was in use right after a collection while something ran. */
    private static double liveWhile(Runnable action) throws InterruptedException {
        var most = new AtomicLong();
        Thread looking = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                System.gc();
                Runtime heap = Runtime.getRuntime();
                most.accumulateAndGet(heap.totalMemory() - heap.freeMemory(), Math::max);
                try {
                    Thread.sleep(200);
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        looking.start();
        action.run();
        looking.interrupt();
        looking.join();
        return most.get() / MEBIBYTE;
    }
}
