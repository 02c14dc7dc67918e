package org.alongside.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Ids;
import org.alongside.access.Walls.Between;
import org.alongside.access.Walls.Reason;
import org.alongside.access.Walls.Wall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conflict walls' SQL. */
@Component
public class WallRows {

    private final JdbcClient database;
    private final Clock clock;

    WallRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps that a wall went up. */
    public void add(Between between, Reason reason, @Nullable String namedAs, UUID by) {
        database.sql("""
                        insert into case_walls (id, case_id, user_id, reason, named_as, put_up_by, put_up_at)
                        values (:id, :caseId, :userId, :reason, :namedAs, :by, :at)""")
                .param("id", Ids.next())
                .param("caseId", between.caseId())
                .param("userId", between.userId())
                .param("reason", reason.name())
                .param("namedAs", namedAs)
                .param("by", by)
                .param("at", now())
                .update();
    }

    public boolean standsBetween(UUID caseId, UUID userId) {
        return database.sql("""
                                select count(*) from case_walls
                                 where case_id = :caseId and user_id = :userId and taken_down_at is null""")
                        .param("caseId", caseId)
                        .param("userId", userId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a wall for this reason stands there. */
    public boolean standsBetween(Between between, Reason reason) {
        return around(between.caseId()).stream()
                .anyMatch(it -> it.userId().equals(between.userId()) && it.reason() == reason);
    }

    /** Whether a wall for this reason stood there and was taken down. */
    public boolean cameDown(UUID caseId, UUID userId, Reason reason) {
        return database.sql("""
                                select count(*) from case_walls where case_id = :caseId and user_id = :userId
                                   and reason = :reason and taken_down_at is not null""")
                        .param("caseId", caseId)
                        .param("userId", userId)
                        .param("reason", reason.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Everybody from whom a wall hides the case: one statement, however large their team is. */
    public Set<UUID> hideFrom(UUID caseId) {
        return around(caseId).stream().map(Wall::userId).collect(Collectors.toUnmodifiableSet());
    }

    /** The walls that stand around a case, the oldest first. */
    public List<Wall> around(UUID caseId) {
        return database.sql("""
                        select id, user_id, reason, named_as, put_up_by, removal_asked_by from case_walls
                         where case_id = :caseId and taken_down_at is null order by put_up_at, id""")
                .param("caseId", caseId)
                .query((row, n) -> wall(row))
                .list();
    }

    /** Keeps who wants a wall down. */
    public void askRemoval(UUID wallId, UUID by) {
        database.sql("update case_walls set removal_asked_by = :by, removal_asked_at = :at"
                        + " where id = :id and removal_asked_by is null")
                .param("by", by)
                .param("at", now())
                .param("id", wallId)
                .update();
    }

    /** Keeps that a wall came down; false where it is down, or nobody else asked for it: two people, whatever else goes wrong. */
    public boolean takeDown(UUID wallId, UUID by) {
        return database.sql("update case_walls set taken_down_by = :by, taken_down_at = :at"
                                + " where id = :id and taken_down_at is null and removal_asked_by <> :by")
                        .param("by", by)
                        .param("at", now())
                        .param("id", wallId)
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    private static Wall wall(ResultSet row) throws SQLException {
        return new Wall(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                Reason.valueOf(row.getString("reason")),
                row.getString("named_as"),
                row.getObject("put_up_by", UUID.class),
                row.getObject("removal_asked_by", UUID.class));
    }
}
