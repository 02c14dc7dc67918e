package org.alongside.journey.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an uploaded caseload encrypted for an hour, until its owner says whether to take it. */
@Component
@Transactional
public class ImportBatches {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;

    ImportBatches(JdbcClient database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps a text for a person; what expired, whoever's it was, goes. */
    public UUID keep(String text, UUID by) {
        dropExpired();
        UUID id = Ids.next();
        database.sql(
                        "insert into import_batches (id, kept_by, content, expires_at) values (:id, :by, :content, :expires)")
                .param("id", id)
                .param("by", by)
                .param("content", cipher.encrypt(text, PersonalColumn.IMPORTED_SHEET.of(id)))
                .param("expires", stored(clock.instant().plus(KEPT)))
                .update();
        return id;
    }

    /** What this person keeps under this id, unless it has expired. */
    public Optional<String> find(UUID id, UUID by) {
        dropExpired();
        return database.sql("select content from import_batches where id = :id and kept_by = :by")
                .param("id", id)
                .param("by", by)
                .query(String.class)
                .optional()
                .map(content -> cipher.decrypt(content, PersonalColumn.IMPORTED_SHEET.of(id)));
    }

    /** Throws away what this person keeps under this id. */
    public void drop(UUID id, UUID by) {
        database.sql("delete from import_batches where id = :id and kept_by = :by")
                .param("id", id)
                .param("by", by)
                .update();
    }

    /** What nobody came back to does not wait for the next upload to go. */
    @Scheduled(
            initialDelayString = "${alongside.uploads.first-look:PT10M}",
            fixedDelayString = "${alongside.uploads.look:PT10M}")
    public void dropExpired() {
        database.sql("delete from import_batches where expires_at <= :now")
                .param("now", stored(clock.instant()))
                .update();
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
