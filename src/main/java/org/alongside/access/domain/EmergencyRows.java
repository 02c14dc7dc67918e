package org.alongside.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.Emergency;
import org.alongside.access.Emergency.Why;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of cases that were opened in an emergency. */
@Component
public class EmergencyRows {

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;

    EmergencyRows(JdbcClient database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Makes whatever else this person opens wait for the end of this transaction. */
    public void oneAtATimeOf(UUID userId) {
        database.sql("select id from users where id = :id for update")
                .param("id", userId)
                .query(UUID.class)
                .optional();
    }

    public void add(Emergency emergency) {
        database.sql("""
                        insert into emergency_access (id, case_id, user_id, role, why, words, opened_at, ends_at)
                        values (:id, :caseId, :userId, :role, :why, :words, :openedAt, :endsAt)""")
                .param("id", emergency.id())
                .param("caseId", emergency.caseId())
                .param("userId", emergency.userId())
                .param("role", emergency.role().name())
                .param("why", emergency.why().name())
                .param("words", cipher.encrypt(emergency.words(), PersonalColumn.EMERGENCY_WORDS.of(emergency.id())))
                .param("openedAt", stored(emergency.openedAt()))
                .param("endsAt", stored(emergency.endsAt()))
                .update();
    }

    /** What a person has open now in an emergency; the newest first. */
    public List<Emergency> openNow(UUID userId) {
        return database.sql("""
                        select * from emergency_access where user_id = :userId and ends_at > :now and ended_at is null
                         order by opened_at desc, id desc""")
                .param("userId", userId)
                .param("now", stored(clock.instant()))
                .query((row, n) -> emergency(row))
                .list();
    }

    /** The same for one case. */
    public Optional<Emergency> openNow(UUID userId, UUID caseId) {
        return database.sql("""
                        select * from emergency_access
                         where user_id = :userId and case_id = :caseId and ends_at > :now and ended_at is null
                         order by ends_at desc limit 1""")
                .param("userId", userId)
                .param("caseId", caseId)
                .param("now", stored(clock.instant()))
                .query((row, n) -> emergency(row))
                .optional();
    }

    /** The newest emergencies in the cases that a manager may open. */
    public List<Emergency> newest(Actor manager, int most) {
        CaseScope scope = CaseScope.of(manager);
        return database.sql("select e.* from emergency_access e where " + scope.on("e.case_id")
                        + " order by e.opened_at desc, e.id desc limit :most")
                .params(scope.params())
                .param("most", most)
                .query((row, n) -> emergency(row))
                .list();
    }

    /** How many of them no manager has looked at yet. */
    public int waiting(Actor manager) {
        CaseScope scope = CaseScope.of(manager);
        return database.sql("select count(*) from emergency_access e where e.looked_at is null and "
                        + scope.on("e.case_id"))
                .params(scope.params())
                .query(Integer.class)
                .single();
    }

    /** Ends all that opens the same case to the same person; false where that was done before. */
    public boolean end(Emergency emergency) {
        return database.sql("update emergency_access set ended_at = :now where user_id = :user and case_id = :case"
                                + " and ends_at > :now and ended_at is null")
                        .param("now", stored(clock.instant()))
                        .param("user", emergency.userId())
                        .param("case", emergency.caseId())
                        .update()
                > 0;
    }

    /** Keeps which manager looked at it first; false where one did before. */
    public boolean lookedAt(UUID id, UUID by) {
        return database.sql(
                                "update emergency_access set looked_at = :now, looked_by = :by where id = :id and looked_at is null")
                        .param("now", stored(clock.instant()))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private static Instant read(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    private Emergency emergency(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        return new Emergency(
                id,
                row.getObject("case_id", UUID.class),
                row.getObject("user_id", UUID.class),
                Role.valueOf(row.getString("role")),
                Why.valueOf(row.getString("why")),
                cipher.decrypt(row.getString("words"), PersonalColumn.EMERGENCY_WORDS.of(id)),
                read(row.getObject("opened_at", LocalDateTime.class)),
                read(ended == null ? row.getObject("ends_at", LocalDateTime.class) : ended),
                row.getObject("looked_by", UUID.class));
    }
}
