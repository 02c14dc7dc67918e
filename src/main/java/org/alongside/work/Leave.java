package org.alongside.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Ids;
import org.alongside.access.NotFound;
import org.alongside.cases.LegalToday;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people are away, as they or their managers have said. It gives nobody's work to somebody else: people look at it and decide. */
@Service
@Transactional
public class Leave {

    private final JdbcClient database;
    private final LegalToday today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Leave(JdbcClient database, LegalToday today, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    /** What is left of somebody's leave, the soonest first. */
    @Transactional(readOnly = true)
    public List<Away> of(UUID userId) {
        return database.sql(
                        "select * from staff_leave where user_id = :user and last_day >= :today order by first_day, id")
                .param("user", userId)
                .param("today", today.date())
                .query((row, n) -> away(row))
                .list();
    }

    /** What is left of the leave of these people, of each the soonest first; whoever has none is not among them. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Away>> ahead(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : database
                        .sql("select * from staff_leave where user_id in (:people) and last_day >= :today"
                                + " order by first_day, id")
                        .param("people", people)
                        .param("today", today.date())
                        .query((row, n) -> away(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Away::userId));
    }

    /**
     * Somebody is away on these days. They are joined with days that are known already and that they touch or overlap.
     *
     * @return all the days that they are part of now
     */
    public Away enter(UUID userId, LocalDate from, LocalDate to, UUID by) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Leave ends before it begins");
        }
        database.sql("select id from users where id = :user for update")
                .param("user", userId)
                .query(UUID.class)
                .single();
        List<Away> touched = database.sql("select * from staff_leave where user_id = :user"
                        + " and first_day <= :dayAfter and last_day >= :dayBefore")
                .param("user", userId)
                .param("dayAfter", to.plusDays(1))
                .param("dayBefore", from.minusDays(1))
                .query((row, n) -> away(row))
                .list();
        LocalDate first = from;
        LocalDate last = to;
        for (Away it : touched) {
            first = it.from().isBefore(first) ? it.from() : first;
            last = it.to().isAfter(last) ? it.to() : last;
            delete(it.id());
        }
        var away = new Away(Ids.next(), userId, first, last);
        insert(away, by);
        events.publishEvent(new LeaveEntered(userId, first, last, by));
        return away;
    }

    /**
     * Somebody is not away after all.
     *
     * @throws NotFound when this is no leave of theirs
     */
    public void takeBack(UUID userId, UUID leaveId, UUID by) {
        if (of(userId).stream().noneMatch(it -> it.id().equals(leaveId))) {
            throw new NotFound("leave");
        }
        delete(leaveId);
        events.publishEvent(new LeaveTakenBack(userId, leaveId, by));
    }

    private void insert(Away away, UUID by) {
        database.sql("insert into staff_leave (id, user_id, first_day, last_day, entered_by, entered_at)"
                        + " values (:id, :user, :first, :last, :by, :at)")
                .param("id", away.id())
                .param("user", away.userId())
                .param("first", away.from())
                .param("last", away.to())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
    }

    private void delete(UUID id) {
        database.sql("delete from staff_leave where id = :id").param("id", id).update();
    }

    private static Away away(ResultSet row) throws SQLException {
        return new Away(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
