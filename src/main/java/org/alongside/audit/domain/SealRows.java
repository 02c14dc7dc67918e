package org.alongside.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of sealing: places and seals are only ever added, as entries are. */
@Component
class SealRows {

    /** How many rows a statement adds. */
    private static final int ROWS = 500;

    private final JdbcClient database;

    SealRows(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no other node seals; until the end of the transaction. */
    void lock() {
        database.sql("select id from audit_sealing where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    Optional<Seal> last() {
        return database.sql("select * from audit_seals order by number desc limit 1")
                .query((row, n) -> seal(row))
                .optional();
    }

    /** The newest seal that is at least this old. */
    Optional<Seal> lastBefore(Instant moment) {
        return database.sql("select * from audit_seals where sealed_at <= :moment order by number desc limit 1")
                .param("moment", stored(moment))
                .query((row, n) -> seal(row))
                .optional();
    }

    List<Seal> seals(long after, int rows) {
        return database.sql("select * from audit_seals where number > :after order by number limit :rows")
                .param("after", after)
                .param("rows", rows)
                .query((row, n) -> seal(row))
                .list();
    }

    Optional<Seal> numbered(long number) {
        return database.sql("select * from audit_seals where number = :number")
                .param("number", number)
                .query((row, n) -> seal(row))
                .optional();
    }

    /** Entries that arrived after a number and have no place yet, in the order of arrival. */
    List<StoredEntry> unsealed(long afterArrival, int rows) {
        return database.sql("""
                        select e.* from audit_entries e left join audit_positions p on p.entry_id = e.id
                        where e.arrival > :after and p.entry_id is null order by e.arrival limit :rows""")
                .param("after", afterArrival)
                .param("rows", rows)
                .query((row, n) -> StoredEntry.of(row))
                .list();
    }

    /** An entry without a place among those that arrived up to a number. */
    Optional<UUID> slippedIn(long upToArrival) {
        return database.sql("""
                        select e.id from audit_entries e left join audit_positions p on p.entry_id = e.id
                        where e.arrival <= :upTo and p.entry_id is null order by e.arrival limit 1""").param("upTo", upToArrival).query(UUID.class).optional();
    }

    /** How far the entries of these cases are numbered. */
    Map<UUID, Long> numbers(Set<UUID> cases) {
        Map<UUID, Long> numbers = new HashMap<>();
        if (!cases.isEmpty()) {
            database.sql(
                            "select case_id, max(case_number) as n from audit_positions where case_id in (:cases) group by case_id")
                    .param("cases", cases)
                    .query(row -> {
                        numbers.put(row.getObject("case_id", UUID.class), row.getLong("n"));
                    });
        }
        return numbers;
    }

    void add(List<SealedPlace> places) {
        for (int from = 0; from < places.size(); from += ROWS) {
            List<SealedPlace> some = places.subList(from, Math.min(places.size(), from + ROWS));
            String rows = String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?)"));
            List<@Nullable Object> values = new ArrayList<>();
            for (SealedPlace it : some) {
                values.add(it.place());
                values.add(it.entryId());
                values.add(it.entry() == null ? null : it.entry().caseId());
                values.add(it.caseNumber());
                values.add(it.digest());
            }
            database.sql("insert into audit_positions (place, entry_id, case_id, case_number, digest) values " + rows)
                    .params(values)
                    .update();
        }
    }

    void add(Seal seal) {
        database.sql("insert into audit_seals values (?, ?, ?, ?, ?, ?)")
                .params(
                        seal.number(),
                        seal.lastPlace(),
                        seal.lastArrival(),
                        seal.digest(),
                        seal.head(),
                        stored(seal.sealedAt()))
                .update();
    }

    /** The last place that anything stands at; 0 when there is none. */
    long lastPlace() {
        return database.sql("select coalesce(max(place), 0) from audit_positions")
                .query(Long.class)
                .single();
    }

    /** Places after one, each with the entry that stands there now. */
    List<SealedPlace> places(long after, int rows) {
        return database.sql("""
                        select p.place, p.entry_id, p.case_number, p.digest, e.* from audit_positions p
                        left join audit_entries e on e.id = p.entry_id where p.place > :after order by p.place limit :rows""")
                .param("after", after)
                .param("rows", rows)
                .query((row, n) -> place(row))
                .list();
    }

    private static SealedPlace place(ResultSet row) throws SQLException {
        boolean there = row.getObject("id", UUID.class) != null;
        return new SealedPlace(
                row.getLong("place"),
                row.getObject("entry_id", UUID.class),
                row.getObject("case_number", Long.class),
                row.getString("digest"),
                there ? StoredEntry.of(row) : null);
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("last_place"),
                row.getLong("last_arrival"),
                row.getString("digest"),
                row.getString("head"),
                row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
