package org.alongside.work.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.timelimits.NoLastDay;
import org.alongside.work.ListOrder.Key;
import org.alongside.work.ListQuery;
import org.alongside.work.Position;
import org.alongside.work.Priority;
import org.alongside.work.domain.WorkQueries.Found;
import org.jspecify.annotations.Nullable;

/** Reads rows of a list as they are stored. */
final class FoundRows {

    private FoundRows() {}

    static Found found(ResultSet row, ListQuery list) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (Key key : list.order().keys()) {
            keys.add(String.valueOf(row.getObject(key.column(), key.type())));
        }
        return new Found(
                new Position(keys, Objects.requireNonNull(row.getObject("id", UUID.class))),
                row.getLong("version"),
                Objects.requireNonNull(row.getObject("case_id", UUID.class)),
                row.getString("name"),
                row.getString("process"),
                row.getString("case_reference"),
                day(row, "due_on"),
                noDay(row.getString("no_day")),
                row.getString("limit_rule"),
                row.getObject("counted_from", LocalDate.class),
                moment(row, "opened_at"),
                moment(row, "closed_at"),
                day(row, "hearing_on"),
                Priority.values()[row.getInt("priority")],
                row.getString("priority_reason"),
                row.getObject("falls_on", LocalDate.class),
                Role.valueOf(row.getString("role")),
                row.getString("organisation"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("assignee_id", UUID.class),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("stage"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return Due.NEVER.equals(day) ? null : day;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable NoLastDay noDay(@Nullable String word) {
        return word == null ? null : NoLastDay.valueOf(word);
    }
}
