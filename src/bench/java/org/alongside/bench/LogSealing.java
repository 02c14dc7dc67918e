package org.alongside.bench;

import java.time.Duration;
import java.util.Optional;
import org.alongside.audit.AuditSeals;
import org.alongside.audit.Sealing;
import org.alongside.audit.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log of a million entries in 20,000 cases is sealed and checked: how long each takes, and that memory does not grow with the log. */
final class LogSealing implements Benchmark {

    private static final int ENTRIES = 1_000_000;
    private static final int TENTH = ENTRIES / 10;
    private static final int CASES = 20_000;
    private static final double SECOND = 1000.0;
    private static final long MIB = 1024L * 1024;

    @Override
    public String name() {
        return "log-sealing";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            write(alongside, TENTH);
            alongside.part(Sealing.class).sealAll();
            checked(alongside, TENTH);
            figures.figure("log-heap-after-100000", inUse(), "MiB");
            write(alongside, ENTRIES - TENTH);
            long begun = System.nanoTime();
            alongside.part(Sealing.class).sealAll();
            figures.figure("log-sealing-900000", seconds(begun), "s");
            begun = System.nanoTime();
            checked(alongside, ENTRIES);
            figures.figure("log-checking-1000000", seconds(begun), "s");
            figures.figure("log-heap-after-1000000", inUse(), "MiB");
        }
    }

    private static void write(Recorded alongside, int entries) {
        JdbcTemplate database = alongside.part(JdbcTemplate.class);
        var transaction = new TransactionTemplate(alongside.part(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> database.update("""
                insert into audit_entries (id, recorded_at, kind, result, case_id, actor_id, roles, organisation_id, channel, facts)
                select uuid(), '2026-03-02 09:00:00', 'case-viewed', 'done',
                    concat('00000000-0000-7000-8000-', lpad(mod(seq, %d), 12, '0')), uuid(), 'advocate', uuid(),
                    'GET /cases/{reference}', '{"stage":"trial"}' from seq_1_to_%d""".formatted(CASES, entries)));
    }

    private static void checked(Recorded alongside, int atLeast) {
        Verdict verdict = alongside.part(AuditSeals.class).verify(Optional.empty());
        if (!(verdict instanceof Verdict.Intact intact) || intact.entries() < atLeast) {
            throw new IllegalStateException("Not the log that was sealed: " + verdict);
        }
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / SECOND;
    }

    private static double inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }
}
