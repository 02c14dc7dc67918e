package org.alongside.timelimits.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.timelimits.Because;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.Obligation;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The SQL of counting very many limits again: read a slice of them, supersede them in one batch, add the new ones in another. */
@Component
public class RecountRows {

    private static final int BATCH = 1_000;

    private static final String WAITING =
            "status in ('RUNNING', 'PAUSED') and calendar < ? and day_set = false and extended_to is null";

    /** What a new limit has in common with the one whose place it takes. */
    private static final List<String> COPIED = List.of(
            "case_id",
            "rule",
            "subject",
            "title",
            "length",
            "unit",
            "ending",
            "enhanced",
            "edition",
            "trigger_words",
            "owner",
            "obligation",
            "source",
            "verified",
            "started_by",
            "started_on",
            "day_set",
            "status",
            "paused_on",
            "paused_days");

    private static final String ADD =
            "insert into running_limits (id, version, calendar, due_on, %s) values (?, 0, ?, ?%s)"
                    .formatted(String.join(", ", COPIED), ", ?".repeat(COPIED.size()));

    private static final String SUPERSEDE = "update running_limits set status = 'SUPERSEDED', ended_on = ?,"
            + " superseded_by = ?, superseded_because = '%s', version = version + 1 where id = ?"
                    .formatted(Because.BANK_HOLIDAYS_CHANGED);

    private final JdbcTemplate database;

    RecountRows(JdbcTemplate database) {
        this.database = database;
    }

    /** How many open limits were counted with an earlier file than this. */
    public int waiting(int calendar) {
        Integer found = database.queryForObject(
                "select count(*) from running_limits where " + WAITING, Integer.class, calendar);
        return found == null ? 0 : found;
    }

    /** The earliest day from which an open limit is counted that leaves days out. */
    public Optional<LocalDate> earliestTrigger() {
        return Optional.ofNullable(database.queryForObject(
                "select min(started_on) from running_limits where status in ('RUNNING', 'PAUSED')"
                        + " and unit in ('BD', 'WD') and day_set = false",
                LocalDate.class));
    }

    /** A slice of the limits that wait, in the order of their ids, after this one. */
    public List<Waiting> slice(int calendar, @Nullable UUID after, int most) {
        String from = after == null ? "" : "id > ? and ";
        Object[] values = after == null ? new Object[] {calendar} : new Object[] {after, calendar};
        return database.query(
                "select id, case_id from running_limits where " + from + WAITING + " order by id limit " + most,
                (row, n) -> new Waiting(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                values);
    }

    /** These limits as they are now, without those that wait no more. */
    public List<Stale> read(List<UUID> ids, int calendar) {
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        var values = new ArrayList<Object>(List.of(calendar));
        values.addAll(ids);
        return database.query(
                "select id, due_on, " + String.join(", ", COPIED) + " from running_limits where " + WAITING
                        + " and id in (" + places + ")",
                (row, n) -> stale(row),
                values.toArray());
    }

    /** Their last days are the same by the new file. */
    public void keep(List<UUID> ids, int calendar) {
        database.batchUpdate(
                "update running_limits set calendar = ?, version = version + 1 where id = ?",
                ids,
                BATCH,
                (statement, id) -> {
                    statement.setInt(1, calendar);
                    statement.setObject(2, id);
                });
    }

    /** Puts new limits in the places of old ones, which are kept. */
    public void replace(List<Recounted> limits, int calendar, LocalDate on) {
        database.batchUpdate(ADD, limits, BATCH, (statement, it) -> {
            statement.setObject(1, it.next);
            statement.setInt(2, calendar);
            statement.setObject(3, it.dueOn);
            for (int at = 0; at < it.old.copied.length; at++) {
                statement.setObject(4 + at, it.old.copied[at]);
            }
        });
        database.batchUpdate(SUPERSEDE, limits, BATCH, (statement, it) -> {
            statement.setObject(1, on);
            statement.setObject(2, it.next);
            statement.setObject(3, it.old.id);
        });
    }

    private static Stale stale(ResultSet row) throws SQLException {
        Object[] copied = new Object[COPIED.size()];
        for (int at = 0; at < copied.length; at++) {
            copied[at] = row.getObject(3 + at);
        }
        var rule = new TimeLimitRule(
                row.getString("rule"),
                row.getString("title"),
                row.getInt("length"),
                Unit.valueOf(row.getString("unit")),
                Ending.valueOf(row.getString("ending")),
                row.getBoolean("enhanced"),
                row.getString("trigger_words"),
                row.getString("owner"),
                Obligation.valueOf(row.getString("obligation")),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getObject("edition", LocalDate.class));
        return new Stale(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                rule,
                row.getString("subject"),
                row.getObject("started_on", LocalDate.class),
                row.getInt("paused_days"),
                row.getObject("due_on", LocalDate.class),
                row.getString("status").equals("PAUSED"),
                copied);
    }

    /** A limit that waits, and whose it is. */
    public record Waiting(UUID id, UUID caseId) {}

    /** A limit as an earlier file counted it. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Stale(
            UUID id,
            UUID caseId,
            TimeLimitRule rule,
            String subject,
            LocalDate startedOn,
            int pausedDays,
            @Nullable LocalDate dueOn,
            boolean isPaused,
            Object[] copied) {}

    /** A limit and the one that takes its place. */
    public record Recounted(Stale old, UUID next, @Nullable LocalDate dueOn) {

        public static Recounted of(Stale old, @Nullable LocalDate dueOn) {
            return new Recounted(old, Ids.next(), dueOn);
        }
    }
}
