package org.alongside.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people around a young person: parents and carers, social worker, intermediary, live-link supporter, defendants. */
@Service
@Transactional
public class CasePeople {

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CasePeople(JdbcClient database, FieldCipher cipher, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
        this.events = events;
    }

    /** Adds somebody; whoever of the service bears their name may be behind a wall from then on. */
    public void add(UUID caseId, String relation, String name, @Nullable String contact) {
        UUID id = Ids.next();
        database.sql("""
                        insert into case_people (id, case_id, relation, name, contact, added_at)
                        values (:id, :caseId, :relation, :name, :contact, :at)""")
                .param("id", id)
                .param("caseId", caseId)
                .param("relation", relation)
                .param("name", cipher.encrypt(name, PersonalColumn.CASE_PERSON_NAME.of(id)))
                .param(
                        "contact",
                        contact == null ? null : cipher.encrypt(contact, PersonalColumn.CASE_PERSON_CONTACT.of(id)))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
        events.publishEvent(new PersonNamed(caseId, relation, name));
    }

    /** Says who is accused. Their names stay in the form that named them; here they only put up walls. */
    public void accused(UUID caseId, Collection<String> names) {
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> events.publishEvent(new PersonNamed(caseId, DerivedWalls.ACCUSED, name)));
    }

    @Transactional(readOnly = true)
    public List<CasePerson> of(UUID caseId) {
        return database.sql(
                        "select id, relation, name, contact from case_people where case_id = :caseId order by added_at, id")
                .param("caseId", caseId)
                .query((row, n) -> person(row))
                .list();
    }

    private CasePerson person(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String contact = row.getString("contact");
        return new CasePerson(
                row.getString("relation"),
                cipher.decrypt(row.getString("name"), PersonalColumn.CASE_PERSON_NAME.of(id)),
                contact == null ? null : cipher.decrypt(contact, PersonalColumn.CASE_PERSON_CONTACT.of(id)));
    }

    /** Somebody around the young person. */
    public record CasePerson(
            String relation, String name, @Nullable String contact) {}
}
