package org.alongside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Ids;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.LimitRecount;
import org.alongside.timelimits.TimeLimits;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A bank holiday is proclaimed over which 100,000 limits of 10,000 cases run: all counted again and the old ones kept, against a plain JDBC
 * batch of as many inserts into and updates of a table of the same shape. In turn, each time with one more holiday.
 */
final class Recount implements Benchmark {

    private static final String RULE = "SMA-CC";
    private static final LocalDate PLEA = LocalDate.of(2026, 12, 21);
    private static final List<String> PROCLAIMED = List.of("2026-12-29", "2026-12-30", "2026-12-31");
    private static final int CASES = 10_000;
    private static final int EACH = 10;
    private static final int LIMITS = CASES * EACH;
    private static final int BATCH = 1_000;

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var database = alongside.part(JdbcTemplate.class);
            database.execute("create table plain_limits like running_limits");
            start(alongside);
            inOne(alongside, () -> copies(database));
            var recounted = new Median();
            var plain = new Median();
            for (int round = 1; round <= PROCLAIMED.size(); round++) {
                recounted.add(recounted(alongside, round));
                plain.add(plain(alongside, database));
            }
            figures.median("recount-100000", recounted);
            figures.median("recount-plain-batch", plain);
            figures.figure("recount-ratio", recounted.milliseconds() / plain.milliseconds(), "ratio");
        }
    }

    /** One real limit of a real case. */
    private static void start(Recorded alongside) {
        var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
        UUID one = referred.referral(referred.another(Role.ADVOCATE)).id();
        alongside.part(CaseCommands.class).run(one, () -> {
            alongside.part(TimeLimits.class).start(one, RULE, PLEA, "notGuiltyPlea");
            return one;
        });
    }

    /** As many limits as are wanted, in cases of their own, and the same in the table beside. */
    private static void copies(JdbcTemplate database) {
        String others = columns(database).stream()
                .filter(column -> !List.of("id", "case_id").contains(column))
                .collect(Collectors.joining(", "));
        database.update("""
                insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                    opened_on, stage_since, organisation_id)
                select uuid(), 0, concat('T-', seq), 'TRIAL', 'x', 'x', 'x', '2026-01-05', '2026-01-05', uuid()
                from seq_1_to_%d""".formatted(CASES));
        String all = String.join(", ", columns(database));
        database.update(
                "insert into plain_limits (%1$s) select %1$s from running_limits where rule = ?".formatted(all), RULE);
        database.update("delete from running_limits");
        database.update("""
                insert into running_limits (id, case_id, %1$s)
                select uuid(), c.id, %1$s
                from plain_limits, (select id from witness_cases where reference like 'T-%%') c, seq_1_to_%2$d""".formatted(others, EACH));
        database.update("delete from plain_limits");
        database.update("insert into plain_limits (%1$s) select %1$s from running_limits".formatted(all));
    }

    private static void inOne(Recorded alongside, Runnable action) {
        new TransactionTemplate(alongside.part(PlatformTransactionManager.class))
                .executeWithoutResult(status -> action.run());
    }

    private static Duration recounted(Recorded alongside, int holidays) throws IOException {
        var recount = alongside.part(LimitRecount.class);
        alongside.part(BankHolidayFiles.class).replace(fileWith(holidays), recount.needed(), Ids.next());
        long begun = System.nanoTime();
        int moved = recount.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (moved != LIMITS) {
            throw new IllegalStateException("%d limits have another last day".formatted(moved));
        }
        return took;
    }

    private static Duration plain(Recorded alongside, JdbcTemplate database) {
        List<UUID> ids = database.queryForList("select id from plain_limits where status = 'RUNNING'", UUID.class);
        List<String> columns = columns(database);
        String insert = "insert into plain_limits (%s) values (%s)"
                .formatted(
                        String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
        Object[] row = database.queryForObject("select * from plain_limits limit 1", (result, n) -> {
            Object[] values = new Object[columns.size()];
            for (int at = 0; at < values.length; at++) {
                values[at] = result.getObject(columns.get(at));
            }
            return values;
        });
        long begun = System.nanoTime();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<UUID> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
            inOne(alongside, () -> batch(database, insert, columns.indexOf("id"), row, some));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void batch(JdbcTemplate database, String insert, int idAt, Object[] row, List<UUID> ids) {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> superseded = new ArrayList<>();
        for (UUID id : ids) {
            Object[] next = row.clone();
            next[idAt] = Ids.next();
            added.add(next);
            superseded.add(new Object[] {PLEA, next[idAt], id});
        }
        database.batchUpdate(insert, added);
        database.batchUpdate("""
                update plain_limits set status = 'SUPERSEDED', ended_on = ?, superseded_by = ?, version = version + 1
                where id = ?""", superseded);
    }

    /** What is written; the database counts the rest out of it. */
    private static List<String> columns(JdbcTemplate database) {
        return database.queryForList("""
                select column_name from information_schema.columns
                where table_schema = database() and table_name = 'running_limits' and is_generated = 'NEVER'
                order by ordinal_position""", String.class);
    }

    private static String fileWith(int holidays) throws IOException {
        String more = PROCLAIMED.stream()
                .limit(holidays)
                .map("{\"title\": \"Day of mourning\", \"date\": \"%s\", \"notes\": \"\"},"::formatted)
                .collect(Collectors.joining());
        return new ClassPathResource("timelimits/bank-holidays.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"events\": [", "\"events\": [" + more);
    }
}
