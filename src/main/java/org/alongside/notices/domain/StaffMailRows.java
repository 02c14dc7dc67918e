package org.alongside.notices.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox of e-mails to people of the service that cannot wait for the morning. */
@Component
@Transactional
public class StaffMailRows {

    /** What an e-mail is about: a word, and all that it says of a case. */
    public static final String EMERGENCY = "EMERGENCY";

    private static final int AT_ONCE = 20;

    private final JdbcClient database;
    private final Clock clock;

    StaffMailRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Queues one for each of these people, to leave at once. */
    public void queue(String about, UUID aboutId, Collection<UUID> userIds) {
        LocalDateTime now = stored(clock.instant());
        userIds.forEach(user -> database.sql("""
                        insert into staff_mails (id, user_id, about, about_id, queued_at, next_try_at, tries)
                        values (:id, :user, :about, :aboutId, :now, :now, 0)""")
                .param("id", Ids.next())
                .param("user", user)
                .param("about", about)
                .param("aboutId", aboutId)
                .param("now", now)
                .update());
    }

    /** Some that are due now. */
    @Transactional(readOnly = true)
    public List<Due> due(Instant now) {
        return database.sql("select id, user_id, tries from staff_mails where next_try_at <= :now"
                        + " order by next_try_at, id limit :most")
                .param("now", stored(now))
                .param("most", AT_ONCE)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class), row.getObject("user_id", UUID.class), row.getInt("tries")))
                .list();
    }

    /** Takes one for the length of a lease; false when another node has taken it. */
    public boolean take(Due mail, Instant until) {
        return database.sql("update staff_mails set next_try_at = :until, tries = tries + 1"
                                + " where id = :id and tries = :tries and next_try_at is not null")
                        .param("until", stored(until))
                        .param("id", mail.id())
                        .param("tries", mail.tries())
                        .update()
                == 1;
    }

    /** It is never tried again. */
    public void finish(Due mail, String outcome) {
        database.sql("update staff_mails set next_try_at = null, outcome = :outcome where id = :id")
                .param("outcome", outcome)
                .param("id", mail.id())
                .update();
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    /**
     * One that is due.
     *
     * @param tries how often it was tried before
     */
    public record Due(UUID id, UUID userId, int tries) {}
}
