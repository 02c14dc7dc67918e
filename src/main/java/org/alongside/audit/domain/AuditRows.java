package org.alongside.audit.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.audit.AuditLog.About;
import org.alongside.audit.AuditLog.Asked;
import org.alongside.audit.AuditLog.Position;
import org.alongside.audit.AuditLog.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log's SQL: inserts, and ranges of an index that are already in order. */
@Component
public class AuditRows {

    private static final String INSERT = """
            insert into audit_entries
                (id, recorded_at, kind, result, case_id, actor_id, roles, organisation_id, channel, facts)
            values """;

    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int AT_ONCE = 50;

    private static final String NEWEST_FIRST = " order by recorded_at desc, id desc limit :rows";

    private static final String NO_WALL = "not exists (select 1 from case_walls w"
            + " where w.case_id = e.case_id and w.user_id = :reader and w.taken_down_at is null)";

    private static final String SOME = "select e.* from audit_entries e where %s" + NEWEST_FIRST;

    /** What was done in a case and the lists that named it are two indexes: each gives its newest. */
    private static final String OF_CASE =
            "select * from (select e.* from audit_entries e where e.case_id = :case and %1$s"
                    + NEWEST_FIRST + ") own union all select * from (select e.* from audit_entries e"
                    + " where e.kind in (:lists) and e.facts like :named and %1$s" + NEWEST_FIRST + ") listed"
                    + NEWEST_FIRST;

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcOperations statements;
    private final ObjectMapper json;

    AuditRows(JdbcOperations statements, ObjectMapper json) {
        this.database = JdbcClient.create(statements);
        this.statements = statements;
        this.json = json;
    }

    void add(AuditEntry entry) {
        addAll(List.of(entry));
    }

    /** Entries in the order in which they happened, with as few statements as can be. */
    void addAll(List<AuditEntry> entries) {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<AuditEntry> some = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(entry -> values.addAll(values(entry)));
            database.sql(INSERT + String.join(", ", Collections.nCopies(some.size(), VALUES)))
                    .params(values)
                    .update();
        }
    }

    /**
     * An entry after the transaction of this thread was undone. The connection it had is still held, and takes this too: another one may be had
     * only when somebody gives one back, and where everybody waits for that, nobody does.
     */
    void addAfterRollback(AuditEntry entry) {
        add(entry);
        statements.execute((ConnectionCallback<Boolean>) connection -> {
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return true;
        });
    }

    private List<@Nullable Object> values(AuditEntry entry) {
        AuditEntry.Who who = entry.who();
        return Arrays.asList(
                entry.id(),
                stored(entry.at()),
                entry.kind(),
                entry.result(),
                entry.caseId(),
                who == null ? null : who.userId(),
                who == null ? null : who.roles(),
                who == null ? null : who.organisationId(),
                entry.channel(),
                written(entry.facts()));
    }

    /** Entries of a stretch, narrowed down, newest first. */
    public List<AuditEntry> find(Asked asked, Stretch stretch, int rows) {
        Map<String, Object> parameters = new HashMap<>(Map.of("rows", rows, "reader", asked.reader()));
        String among = among(asked, stretch, parameters);
        About about = asked.about();
        String sql = SOME.formatted(among);
        if (about != null) {
            parameters.put("case", about.caseId());
            parameters.put("named", "%" + about.reference() + "%");
            parameters.put("lists", AuditLog.LISTS);
            sql = OF_CASE.formatted(among);
        }
        return database.sql(sql)
                .params(parameters)
                .query((row, n) -> entry(row))
                .list();
    }

    private static String among(Asked asked, Stretch stretch, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(NO_WALL, "e.recorded_at >= :since"));
        parameters.put("since", stored(stretch.since()));
        if (asked.actorId() != null) {
            conditions.add("e.actor_id = :actor");
            parameters.put("actor", asked.actorId());
        }
        if (!asked.kinds().isEmpty()) {
            conditions.add("e.kind in (:kinds)");
            parameters.put("kinds", asked.kinds());
        }
        Position after = stretch.after();
        if (after != null) {
            conditions.add("e.recorded_at <= :at and (e.recorded_at < :at or e.id < :id)");
            parameters.put("at", stored(after.at()));
            parameters.put("id", after.id());
        }
        return String.join(" and ", conditions);
    }

    /** Whether something was written down of a case before then. */
    public boolean began(UUID caseId, Instant before) {
        return !database.sql("select 1 from audit_entries where case_id = :case and recorded_at < :before limit 1")
                .param("case", caseId)
                .param("before", stored(before))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** The references of the cases that a wall hides from this person. */
    public Set<String> hiddenFrom(UUID reader) {
        return Set.copyOf(
                database.sql("""
                        select distinct c.reference from case_walls w join witness_cases c on c.id = w.case_id
                         where w.user_id = :reader and w.taken_down_at is null""").param("reader", reader).query(String.class).list());
    }

    /** The newest entries of one case without some kinds. */
    public List<AuditEntry> history(UUID caseId, Collection<String> without, int rows) {
        return database.sql(
                        "select * from audit_entries where case_id = :caseId and kind not in (:without)" + NEWEST_FIRST)
                .param("caseId", caseId)
                .param("without", without)
                .param("rows", rows)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Every kind there is an entry of. */
    public List<String> kinds() {
        return database.sql("select distinct kind from audit_entries order by kind")
                .query(String.class)
                .list();
    }

    /** The references of these cases, by id. */
    public Map<UUID, String> references(List<UUID> cases) {
        Map<UUID, String> references = new HashMap<>();
        database.sql("select id, reference from witness_cases where id in (:cases)")
                .param("cases", cases)
                .query(row -> {
                    references.put(row.getObject("id", UUID.class), row.getString("reference"));
                });
        return references;
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        UUID actor = row.getObject("actor_id", UUID.class);
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("kind"),
                row.getString("result"),
                row.getObject("case_id", UUID.class),
                actor == null
                        ? null
                        : new AuditEntry.Who(
                                actor, row.getString("roles"), row.getObject("organisation_id", UUID.class)),
                row.getString("channel"),
                read(row.getString("facts")));
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private String written(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An entry's facts are words");
        }
    }

    private Map<String, String> read(String text) {
        try {
            return json.readValue(text, FACTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An entry's facts cannot be read");
        }
    }
}
