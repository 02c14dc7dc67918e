package org.alongside.notices.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.FieldPlace;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.PartnerMessageStatus;
import org.alongside.notices.domain.PartnerMessage.Ground;
import org.alongside.notices.domain.PartnerMessage.Recipient;
import org.alongside.notices.domain.PartnerMessage.State;
import org.alongside.notices.domain.PartnerMessage.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what partners are told. Whoever writes holds the case's lock. */
@Component
public class PartnerMessageRows {

    private static final int AT_ONCE = 10;

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;

    PartnerMessageRows(JdbcClient database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps something that a partner is told.
     *
     * @param notBefore when it may be sent; null where a worker tells them
     * @return its id
     */
    public UUID add(UUID caseId, Wanted wanted, UUID by, @Nullable Instant notBefore) {
        UUID id = Ids.next();
        Ground ground = wanted.ground();
        PartnerMessageStatus status = notBefore == null ? PartnerMessageStatus.TOLD : PartnerMessageStatus.QUEUED;
        database.sql("""
                        insert into partner_messages (id, case_id, partner, item, basis, consent_id, reason, recipient,
                            address, status, tries, queued_by, queued_at, next_try_at, finished_at)
                        values (:id, :caseId, :partner, :item, :basis, :consent, :reason, :recipient,
                            :address, :status, 0, :by, :at, :next, :finished)""")
                .param("id", id)
                .param("caseId", caseId)
                .param("partner", wanted.partner().name())
                .param("item", wanted.item().name())
                .param("basis", ground.basis().name())
                .param("consent", ground.consentId())
                .param("reason", sealed(ground.reason(), PersonalColumn.PARTNER_REASON.of(id)))
                .param("recipient", cipher.encrypt(wanted.to().name(), PersonalColumn.PARTNER_RECIPIENT.of(id)))
                .param("address", sealed(wanted.to().address(), PersonalColumn.PARTNER_ADDRESS.of(id)))
                .param("status", status.name())
                .param("by", by)
                .param("at", stored(clock.instant()))
                .param("next", notBefore == null ? null : stored(notBefore))
                .param("finished", notBefore == null ? stored(clock.instant()) : null)
                .update();
        return id;
    }

    /** Everything partners were or are to be told of a case, the newest first. */
    public List<PartnerMessage> of(UUID caseId) {
        return database.sql("select * from partner_messages where case_id = :caseId order by queued_at desc, id desc")
                .param("caseId", caseId)
                .query((row, n) -> message(row))
                .list();
    }

    /** A few that are due now. */
    public List<PartnerMessage> due(Instant now) {
        return database.sql(
                        "select * from partner_messages where next_try_at <= :now order by next_try_at, id limit :most")
                .param("now", stored(now))
                .param("most", AT_ONCE)
                .query((row, n) -> message(row))
                .list();
    }

    /** Takes one for the length of a lease; false when another node has it, or it was stopped meanwhile. */
    public boolean take(PartnerMessage message, Instant until) {
        return database.sql("update partner_messages set status = 'SENDING', tries = tries + 1, next_try_at = :until"
                                + " where id = :id and tries = :tries and next_try_at is not null")
                        .param("until", stored(until))
                        .param("id", message.id())
                        .param("tries", message.state().tries())
                        .update()
                == 1;
    }

    /** Says how it stands after a try that failed, and when it is tried again. */
    public void tryAgain(UUID id, PartnerMessageStatus status, Instant next) {
        database.sql("update partner_messages set status = :status, next_try_at = :next where id = :id")
                .param("status", status.name())
                .param("next", stored(next))
                .param("id", id)
                .update();
    }

    /** It is never tried again. */
    public void finish(UUID id, PartnerMessageStatus status) {
        database.sql(
                        "update partner_messages set status = :status, next_try_at = null, finished_at = :at where id = :id")
                .param("status", status.name())
                .param("at", stored(clock.instant()))
                .param("id", id)
                .update();
    }

    private @Nullable String sealed(@Nullable String text, FieldPlace place) {
        return text == null ? null : cipher.encrypt(text, place);
    }

    private @Nullable String opened(@Nullable String text, FieldPlace place) {
        return text == null ? null : cipher.decrypt(text, place);
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private PartnerMessage message(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable LocalDateTime finished = row.getObject("finished_at", LocalDateTime.class);
        LocalDateTime at = finished == null ? row.getObject("queued_at", LocalDateTime.class) : finished;
        var ground = new Ground(
                LawfulBasis.valueOf(row.getString("basis")),
                row.getObject("consent_id", UUID.class),
                opened(row.getString("reason"), PersonalColumn.PARTNER_REASON.of(id)));
        var recipient = new Recipient(
                cipher.decrypt(row.getString("recipient"), PersonalColumn.PARTNER_RECIPIENT.of(id)),
                opened(row.getString("address"), PersonalColumn.PARTNER_ADDRESS.of(id)));
        return new PartnerMessage(
                id,
                row.getObject("case_id", UUID.class),
                new Wanted(
                        Partner.valueOf(row.getString("partner")),
                        SharedItem.valueOf(row.getString("item")),
                        ground,
                        recipient),
                new State(
                        PartnerMessageStatus.valueOf(row.getString("status")),
                        row.getInt("tries"),
                        at.toInstant(ZoneOffset.UTC)));
    }
}
