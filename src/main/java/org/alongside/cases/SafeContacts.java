package org.alongside.cases;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a young person may safely be reached. The newest rules count; without any, nobody may be written to. */
@Service
@Transactional
public class SafeContacts {

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;

    SafeContacts(JdbcClient database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    public void keep(UUID caseId, SafeContact contact) {
        UUID id = Ids.next();
        String address = contact.address();
        database.sql("""
                        insert into safe_contacts
                            (id, case_id, channel, address, allowed, address_confirmed, consent_given, recorded_at)
                        values (:id, :caseId, :channel, :address, :allowed, :confirmed, :consent, :at)""")
                .param("id", id)
                .param("caseId", caseId)
                .param("channel", contact.channel())
                .param(
                        "address",
                        address == null ? null : cipher.encrypt(address, PersonalColumn.SAFE_CONTACT_ADDRESS.of(id)))
                .param("allowed", contact.allowed())
                .param("confirmed", contact.addressConfirmed())
                .param("consent", contact.consentGiven())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
    }

    /**
     * Whether the young person agrees to messages, now that a form asked. Only the answer to that very question counts: agreeing to anything else
     * says nothing about messages, and who was not asked wants what they wanted before, which without any answer is none.
     */
    public static boolean wantsMessages(Optional<SafeContact> before, Answers answers) {
        return switch (answers.text("messagesAgreed")) {
            case "yes" -> true;
            case "no" -> false;
            default -> before.filter(SafeContact::consentGiven).isPresent();
        };
    }

    @Transactional(readOnly = true)
    public Optional<SafeContact> of(UUID caseId) {
        return database.sql("""
                        select id, channel, address, allowed, address_confirmed, consent_given from safe_contacts
                         where case_id = :caseId order by recorded_at desc, id desc limit 1""")
                .param("caseId", caseId)
                .query((row, n) -> new SafeContact(
                        row.getString("channel"),
                        decrypted(row.getString("address"), row.getObject("id", UUID.class)),
                        row.getBoolean("allowed"),
                        row.getBoolean("address_confirmed"),
                        row.getBoolean("consent_given")))
                .optional();
    }

    private @Nullable String decrypted(@Nullable String address, UUID id) {
        return address == null ? null : cipher.decrypt(address, PersonalColumn.SAFE_CONTACT_ADDRESS.of(id));
    }

    /**
     * One way of reaching the young person.
     *
     * @param channel email, text, letter or phone
     * @param allowed whether the young person said that this way is safe
     * @param consentGiven whether they themselves agreed to messages
     */
    public record SafeContact(
            String channel,
            @Nullable String address,
            boolean allowed,
            boolean addressConfirmed,
            boolean consentGiven) {}
}
