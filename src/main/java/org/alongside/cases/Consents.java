package org.alongside.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.alongside.cases.Consent.Wanted;
import org.alongside.cases.Consent.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a young person agreed may be told to whom. Each consent is for one partner and one thing, ends on a day and can be withdrawn at any
 * time as easily as it was given (UK GDPR article 7(3)); nothing is ever deleted. The caller holds the case's lock.
 */
@Service
@Transactional
public class Consents {

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient database, FieldCipher cipher, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps consents that were given together; nothing where the list is empty. */
    public void give(UUID caseId, List<Wanted> given, UUID by) {
        if (given.isEmpty()) {
            return;
        }
        var values = new StringJoiner(", ");
        given.forEach(it -> values.add("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        var insert = database.sql("insert into consents (id, case_id, partner, item, purpose, given_by, explained,"
                + " ends_on, recorded_by, recorded_at) values " + values);
        for (Wanted it : given) {
            UUID id = Ids.next();
            insert = insert.param(id)
                    .param(caseId)
                    .param(it.partner().name())
                    .param(it.item().name())
                    .param(cipher.encrypt(it.purpose(), PersonalColumn.CONSENT_PURPOSE.of(id)))
                    .param(it.givenBy())
                    .param(cipher.encrypt(it.explained(), PersonalColumn.CONSENT_EXPLAINED.of(id)))
                    .param(it.endsOn())
                    .param(by)
                    .param(now());
        }
        insert.update();
        events.publishEvent(new ConsentGiven(caseId, given.size(), by));
    }

    /**
     * Withdraws those that hold.
     *
     * @param withdrawnBy {@code youngPerson}, {@code parent} or {@code both}
     * @return the consents that do not hold any more
     */
    public List<Consent> withdraw(UUID caseId, Which which, String withdrawnBy, UUID by) {
        List<Consent> holding = of(caseId).stream()
                .filter(consent -> consent.withdrawnAt() == null && which.means(consent))
                .toList();
        holding.forEach(consent -> {
            database.sql("update consents set withdrawn_by = :who, withdrawal_recorded_by = :by, withdrawn_at = :at"
                            + " where id = :id")
                    .param("who", withdrawnBy)
                    .param("by", by)
                    .param("at", now())
                    .param("id", consent.id())
                    .update();
            Wanted given = consent.given();
            events.publishEvent(new ConsentWithdrawn(caseId, consent.id(), given.partner(), given.item(), by));
        });
        return holding;
    }

    /** Every consent of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<Consent> of(UUID caseId) {
        return database.sql("select * from consents where case_id = :caseId order by recorded_at desc, id desc")
                .param("caseId", caseId)
                .query((row, n) -> consent(row))
                .list();
    }

    /** The consent under which this partner may be told this thing on this day. */
    @Transactional(readOnly = true)
    public Optional<Consent> holding(UUID caseId, Partner partner, SharedItem item, LocalDate day) {
        return of(caseId).stream()
                .filter(consent ->
                        consent.given().partner() == partner && consent.given().item() == item)
                .filter(consent -> consent.holdsOn(day))
                .findFirst();
    }

    private LocalDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private Consent consent(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var given = new Wanted(
                Partner.valueOf(row.getString("partner")),
                SharedItem.valueOf(row.getString("item")),
                cipher.decrypt(row.getString("purpose"), PersonalColumn.CONSENT_PURPOSE.of(id)),
                row.getString("given_by"),
                cipher.decrypt(row.getString("explained"), PersonalColumn.CONSENT_EXPLAINED.of(id)),
                row.getObject("ends_on", LocalDate.class));
        @Nullable LocalDateTime withdrawn = row.getObject("withdrawn_at", LocalDateTime.class);
        return new Consent(
                id,
                given,
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                withdrawn == null ? null : withdrawn.toInstant(ZoneOffset.UTC));
    }
}
