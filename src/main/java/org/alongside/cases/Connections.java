package org.alongside.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the service is connected with somebody of a case, as they declared it: they decide nothing on it, and where it is the accused,
 * the young person or their families, a wall goes up by itself. Nothing is taken back here; the caller holds the case's lock.
 */
@Service
@Transactional
public class Connections {

    private static final String OTHER = "other";

    /** With whom one can be connected, and how people say it. */
    public static final Map<String, String> WITH = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "youngPerson",
            "The young person or their family",
            "accused",
            "The accused or their family",
            OTHER,
            "Somebody else in the case")));

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Walls walls;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Connections(JdbcClient database, FieldCipher cipher, Walls walls, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.cipher = cipher;
        this.walls = walls;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps that a person is connected with somebody of the case.
     *
     * @param once the key it was sent with; the database allows one of each
     */
    public void declare(UUID caseId, Declaration declared, UUID by, String once) {
        UUID userId = declared.userId();
        String with = declared.with();
        String note = declared.note();
        UUID id = Ids.next();
        database.sql("""
                        insert into declared_connections (id, case_id, user_id, with_whom, note, declared_by, declared_at, submit_key)
                        values (:id, :caseId, :userId, :with, :note, :by, :at, :key)""")
                .param("id", id)
                .param("caseId", caseId)
                .param("userId", userId)
                .param("with", with)
                .param(
                        "note",
                        note.isBlank() ? null : cipher.encrypt(note.strip(), PersonalColumn.CONNECTION_NOTE.of(id)))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("key", once)
                .update();
        events.publishEvent(new ConnectionDeclared(caseId, userId, with, by));
        if (!with.equals(OTHER)) {
            walls.putUp(caseId, userId, Walls.Reason.DECLARED, by);
        }
    }

    /** Whether what was sent with this key is declared already. */
    @Transactional(readOnly = true)
    public boolean isDeclared(String once) {
        return database.sql("select count(*) from declared_connections where submit_key = :key")
                        .param("key", once)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether this person is connected with somebody of the case. */
    @Transactional(readOnly = true)
    public boolean has(UUID caseId, UUID userId) {
        return database.sql("select count(*) from declared_connections where case_id = :caseId and user_id = :userId")
                        .param("caseId", caseId)
                        .param("userId", userId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Every connection of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Connection> of(UUID caseId) {
        return database.sql("""
                        select id, user_id, with_whom, note, declared_by, declared_at from declared_connections
                         where case_id = :caseId order by declared_at, id""")
                .param("caseId", caseId)
                .query((row, n) -> new Connection(
                        row.getObject("user_id", UUID.class),
                        row.getString("with_whom"),
                        decrypted(row.getString("note"), row.getObject("id", UUID.class)),
                        row.getObject("declared_by", UUID.class),
                        row.getObject("declared_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private @Nullable String decrypted(@Nullable String note, UUID id) {
        return note == null ? null : cipher.decrypt(note, PersonalColumn.CONNECTION_NOTE.of(id));
    }

    /** A connection to declare: whose, with whom (a key of {@link #WITH}), and what it is, which may be blank. */
    public record Declaration(UUID userId, String with, String note) {}

    /** A connection as it was declared. */
    public record Connection(
            UUID userId, String with, @Nullable String note, UUID by, Instant at) {}
}
