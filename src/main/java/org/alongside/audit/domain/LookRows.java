package org.alongside.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.audit.AuditLog;
import org.alongside.audit.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at which case: a stretch of an index, one row after another, never the whole log. */
@Component
public class LookRows {

    static final String LOOKS = """
            select e.actor_id, e.case_id, e.recorded_at,
                   case when e.roles like '%manager%' or exists (
                            select 1 from case_relations r
                             where r.case_id = e.case_id
                               and (r.user_id = e.actor_id
                                    or r.user_id is null and r.organisation_id = e.organisation_id))
                        then 1 else 0 end as own
              from audit_entries e
             where e.kind = :kind and e.recorded_at >= :since and e.recorded_at < :until
               and e.actor_id is not null and e.case_id is not null
             order by e.recorded_at""";

    private final JdbcClient database;

    LookRows(JdbcClient database) {
        this.database = database;
    }

    /** Tells each look of a stretch of time, in the order in which they happened. */
    public void each(Instant since, Instant until, Consumer<Look> heard) {
        database.sql(LOOKS)
                .param("kind", AuditLog.VIEWED)
                .param("since", stored(since))
                .param("until", stored(until))
                .query((ResultSet row) -> {
                    heard.accept(look(row));
                });
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getObject("actor_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("own") == 1);
    }

    static LocalDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }
}
