package org.alongside.dashboards.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The courts that hearings are listed at, however their names were typed. Where a child will be is no word for a table that others can
 * read: the names are encrypted, and cases know their court by its id alone.
 */
@Component
class CourtCentres {

    private final JdbcClient database;
    private final FieldCipher cipher;

    CourtCentres(JdbcClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The court of this name, kept from now on where it is new. */
    UUID of(String name) {
        String wanted = place(name);
        return names().entrySet().stream()
                .filter(known -> place(known.getValue()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> keep(name.strip()));
    }

    /** The names of all courts, as each was typed first. */
    Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        database.sql("select id, name from court_centres order by id").query(row -> {
            UUID id = row.getObject("id", UUID.class);
            names.put(id, cipher.decrypt(row.getString("name"), PersonalColumn.COURT_CENTRE.of(id)));
        });
        return names;
    }

    /** What is left of a name without the words that courts have in common: "Crown Court at Leeds" and "Leeds Crown Court" are one. */
    static String place(String name) {
        String words = name.toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(the|crown|court|at|combined|centre|court ?house)\\b", " ")
                .strip()
                .replaceAll(" +", " ");
        return words.isEmpty() ? name.strip().toLowerCase(Locale.UK) : words;
    }

    private UUID keep(String name) {
        UUID id = Ids.next();
        database.sql("insert into court_centres (id, name) values (?, ?)")
                .params(id, cipher.encrypt(name, PersonalColumn.COURT_CENTRE.of(id)))
                .update();
        return id;
    }
}
