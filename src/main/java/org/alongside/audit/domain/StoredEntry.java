package org.alongside.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry exactly as the database has it.
 *
 * @param arrival its number in the order of arrival
 * @param columns every column but that number, as text
 */
record StoredEntry(UUID id, @Nullable UUID caseId, long arrival, List<@Nullable String> columns) {

    private static final List<String> TEXTS = List.of("kind", "result", "roles", "channel", "facts");
    private static final List<String> IDS = List.of("id", "case_id", "actor_id", "organisation_id");

    static StoredEntry of(ResultSet row) throws SQLException {
        List<@Nullable String> columns = new ArrayList<>();
        columns.add(String.valueOf(row.getObject("recorded_at", LocalDateTime.class)));
        for (String name : IDS) {
            UUID id = row.getObject(name, UUID.class);
            columns.add(id == null ? null : id.toString());
        }
        for (String name : TEXTS) {
            columns.add(row.getString(name));
        }
        return new StoredEntry(
                row.getObject("id", UUID.class), row.getObject("case_id", UUID.class), row.getLong("arrival"), columns);
    }

    /** The chain's digest where this entry stands at a place, and in its case at a number. */
    String digest(String before, long place, @Nullable Long caseNumber) {
        List<@Nullable String> all = new ArrayList<>(columns);
        all.add(Long.toString(place));
        all.add(caseNumber == null ? null : caseNumber.toString());
        return Chain.after(before, all);
    }
}
