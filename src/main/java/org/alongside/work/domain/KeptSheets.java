package org.alongside.work.domain;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a list that came back as a file, encrypted, for an hour: until whoever sent it says whether to take it, and then what became of it. */
@Component
@Transactional
public class KeptSheets {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;

    KeptSheets(JdbcClient database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps what was read for a person; what expired, whoever's it was, goes. */
    public UUID keep(String content, UUID by) {
        dropExpired();
        UUID id = Ids.next();
        database.sql("insert into kept_sheets (id, kept_by, content, expires_at) values (:id, :by, :content, :expires)")
                .param("id", id)
                .param("by", by)
                .param("content", cipher.encrypt(content, PersonalColumn.SHEET.of(id)))
                .param("expires", stored(clock.instant().plus(KEPT)))
                .update();
        return id;
    }

    /** What this person keeps under this id, unless it has expired. */
    public Optional<Kept> find(UUID id, UUID by) {
        return database.sql(
                        "select content, report from kept_sheets where id = :id and kept_by = :by and expires_at > :now")
                .param("id", id)
                .param("by", by)
                .param("now", stored(clock.instant()))
                .query((row, n) -> new Kept(
                        cipher.decrypt(row.getString("content"), PersonalColumn.SHEET.of(id)),
                        report(row.getString("report"), id)))
                .optional();
    }

    /** It was taken, and this became of it. */
    public void taken(UUID id, String report) {
        database.sql("update kept_sheets set report = :report where id = :id")
                .param("id", id)
                .param("report", cipher.encrypt(report, PersonalColumn.SHEET_REPORT.of(id)))
                .update();
    }

    private @Nullable String report(@Nullable String encrypted, UUID id) {
        return encrypted == null ? null : cipher.decrypt(encrypted, PersonalColumn.SHEET_REPORT.of(id));
    }

    /** What nobody came back to does not wait for the next upload to go. */
    @Scheduled(
            initialDelayString = "${alongside.uploads.first-look:PT10M}",
            fixedDelayString = "${alongside.uploads.look:PT10M}")
    public void dropExpired() {
        database.sql("delete from kept_sheets where expires_at <= :now")
                .param("now", stored(clock.instant()))
                .update();
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    /**
     * What is kept.
     *
     * @param report what became of it; null until it was taken
     */
    public record Kept(String content, @Nullable String report) {

        /** Without what was read: records end up in log lines. */
        @Override
        public String toString() {
            return "Kept";
        }
    }
}
