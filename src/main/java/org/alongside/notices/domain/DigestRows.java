package org.alongside.notices.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants an e-mail each morning, and the one of each person and day: whichever node writes its row first has opened it for all. */
@Component
@Transactional
public class DigestRows {

    /** What became of the e-mails of older days is of no use to anybody. */
    private static final int KEPT_DAYS = 30;

    private static final int AT_ONCE = 20;

    private final JdbcClient database;

    DigestRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public boolean isWantedBy(UUID userId) {
        return database.sql("select count(*) from digest_readers where user_id = :user")
                        .param("user", userId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody wants it from the next morning on. */
    public void want(UUID userId, Instant at) {
        try {
            database.sql("insert into digest_readers (user_id, asked_at) values (:user, :at)")
                    .param("user", userId)
                    .param("at", stored(at))
                    .update();
        } catch (DuplicateKeyException already) {
            // they want it since before
        }
    }

    /** Somebody does not want it any more; what is not sent yet is not sent. */
    public void stop(UUID userId) {
        database.sql("delete from digest_readers where user_id = :user")
                .param("user", userId)
                .update();
        database.sql("update morning_digests set next_try_at = null, outcome = 'STOPPED'"
                        + " where user_id = :user and next_try_at is not null")
                .param("user", userId)
                .update();
    }

    /** Opens the e-mail of a morning for each who wanted it when the morning began, and for whom no node has opened it yet. */
    public void open(LocalDate morning, Instant began, Instant now) {
        database.sql("delete from morning_digests where morning < :before")
                .param("before", morning.minusDays(KEPT_DAYS))
                .update();
        database.sql(
                        "select r.user_id from digest_readers r where r.asked_at < :began and not exists"
                                + " (select 1 from morning_digests d where d.user_id = r.user_id and d.morning = :morning) order by r.user_id")
                .param("began", stored(began))
                .param("morning", morning)
                .query(UUID.class)
                .list()
                .forEach(user -> insert(user, morning, now));
    }

    /** Some e-mails of a morning that are to be sent now. */
    @Transactional(readOnly = true)
    public List<Due> due(LocalDate morning, Instant now) {
        return database.sql("select user_id, morning, tries from morning_digests"
                        + " where morning = :morning and next_try_at <= :now order by next_try_at, user_id limit :most")
                .param("morning", morning)
                .param("now", stored(now))
                .param("most", AT_ONCE)
                .query((row, n) -> new Due(
                        row.getObject("user_id", UUID.class),
                        row.getObject("morning", LocalDate.class),
                        row.getInt("tries")))
                .list();
    }

    /** Takes one for the length of a lease; false when another node has taken it, or it is not wanted any more. */
    public boolean take(Due digest, Instant until) {
        return database.sql(
                                "update morning_digests set next_try_at = :until, tries = tries + 1"
                                        + " where user_id = :user and morning = :morning and tries = :tries and next_try_at is not null")
                        .param("until", stored(until))
                        .param("user", digest.userId())
                        .param("morning", digest.morning())
                        .param("tries", digest.tries())
                        .update()
                == 1;
    }

    /** It is never tried again. */
    public void finish(Due digest, String outcome) {
        database.sql("update morning_digests set next_try_at = null, outcome = :outcome"
                        + " where user_id = :user and morning = :morning")
                .param("outcome", outcome)
                .param("user", digest.userId())
                .param("morning", digest.morning())
                .update();
    }

    private void insert(UUID user, LocalDate morning, Instant now) {
        try {
            database.sql("insert into morning_digests (user_id, morning, next_try_at, tries)"
                            + " values (:user, :morning, :now, 0)")
                    .param("user", user)
                    .param("morning", morning)
                    .param("now", stored(now))
                    .update();
        } catch (DuplicateKeyException opened) {
            // by another node, a moment ago
        }
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    /**
     * The e-mail of a person and a morning.
     *
     * @param tries how often it was tried before
     */
    public record Due(UUID userId, LocalDate morning, int tries) {

        /** The same at each try, and another for each person and morning. */
        public UUID id() {
            return UUID.nameUUIDFromBytes((userId + " " + morning).getBytes(StandardCharsets.UTF_8));
        }
    }
}
