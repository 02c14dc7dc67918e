package org.alongside.journey.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.OnceKeys;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet's rows as they were read.
 *
 * @param good the rows that can be taken
 * @param bad what has to be put right in the others
 * @param notRead columns of the file that are not taken
 */
record Caseload(List<Row> good, List<Bad> bad, List<String> notRead) {

    Caseload {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
        notRead = List.copyOf(notRead);
    }

    /** How many rows say who has their case. */
    long named() {
        return good.stream().filter(row -> !row.named().isEmpty()).count();
    }

    /**
     * A young person to refer.
     *
     * @param named by role the user name of whoever has the case
     */
    record Row(
            long line,
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            @Nullable String policeReference,
            String reason,
            @Nullable String externalId,
            Map<Role, String> named) {

        Row {
            named = Map.copyOf(named);
        }

        /** What tells this row from every other one of the organisation, in this file and in the next. */
        String importKey(UUID organisation) {
            return externalId == null
                    ? OnceKeys.of(
                            "person",
                            organisation,
                            givenName.toLowerCase(Locale.UK),
                            familyName.toLowerCase(Locale.UK),
                            dateOfBirth)
                    : OnceKeys.of("external", organisation, externalId);
        }

        /** Without the name: rows end up in log lines. */
        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /** Why a row cannot be taken. */
    record Bad(long line, String column, String reason) {}
}
