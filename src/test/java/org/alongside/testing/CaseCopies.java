package org.alongside.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a MariaDB with copies of one real case: every row of every table that belongs to it, the engine's too, with ids of its own.
 * Knows no table: a row belongs to a case when it names the case, its reference or a row that belongs to it. Keys that are made from
 * the case's key are copied like others, so a copy can be finished but costs a few lookups more.
 */
public final class CaseCopies {

    /** Same for all cases, or for none; a copy's log is not sealed. */
    private static final String SHARED =
            "ACT_RE_.*|ACT_GE_.*|users|user_roles|organisations|flyway.*|SPRING_SESSION.*|audit_positions";

    /** A row's own id; that of a finished task stands only in our list. */
    private static final Pattern OWN_ID = Pattern.compile("id_?|engine_task_id", Pattern.CASE_INSENSITIVE);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final FieldCipher cipher;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    public CaseCopies(
            JdbcClient database,
            PlatformTransactionManager transactions,
            FieldCipher cipher,
            UUID caseId,
            String reference) {
        this.database = database;
        this.cipher = cipher;
        this.transaction = new TransactionTemplate(transactions);
        ids.add(caseId.toString());
        ids.add(reference);
        List<String> tables = tables();
        int known = 0;
        while (known < ids.size()) {
            known = ids.size();
            tables.forEach(this::read);
        }
    }

    /** Adds the copies with these numbers. */
    public void add(int from, int to) {
        String numbers = "seq_%d_to_%d".formatted(from, to);
        transaction.executeWithoutResult(status -> {
            database.sql("set foreign_key_checks = 0").update();
            rows.forEach((table, all) -> all.forEach(row -> copy(table, row, numbers)));
            database.sql("set foreign_key_checks = 1").update();
        });
        rows.keySet()
                .forEach(table -> database.sql("analyze table " + table).query().listOfRows());
    }

    private List<String> tables() {
        return database
                .sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' order by table_name")
                .query(String.class)
                .stream()
                .filter(table -> !table.matches(SHARED))
                .toList();
    }

    private void read(String table) {
        List<Map<String, Object>> all =
                database.sql("select %s from %s".formatted(columns(table), table)).query().listOfRows().stream()
                        .filter(row -> row.values().stream().anyMatch(this::isId))
                        .toList();
        if (!all.isEmpty()) {
            rows.put(table, all.stream().map(row -> unbound(table, row)).toList());
            all.forEach(row -> row.forEach((column, value) -> {
                if (value != null && OWN_ID.matcher(column).matches()) {
                    ids.add(value.toString());
                }
            }));
        }
    }

    /** What is personal, as it was written before it was bound to its row: in a copy it could not be read otherwise. */
    private Map<String, Object> unbound(String table, Map<String, Object> row) {
        Map<String, Object> copied = new LinkedHashMap<>(row);
        for (PersonalColumn column : PersonalColumn.values()) {
            if (column.table().equals(table) && row.get(column.column()) instanceof String ciphertext) {
                UUID id = UUID.fromString(row.get(column.key()).toString());
                copied.put(column.column(), cipher.encrypt(cipher.decrypt(ciphertext, column.of(id))));
            }
        }
        return copied;
    }

    /** All that somebody writes: what the database computes or counts on it does for the copies too. */
    private String columns(String table) {
        return database.sql("""
                        select group_concat(concat('`', column_name, '`') order by ordinal_position) from information_schema.columns
                         where table_schema = database() and table_name = :name and generation_expression is null
                           and extra not like '%auto_increment%'""").param("name", table).query(String.class).single();
    }

    private boolean isId(Object value) {
        return value != null && ids.contains(value.toString());
    }

    private void copy(String table, Map<String, Object> row, String numbers) {
        List<Object> values = new ArrayList<>();
        List<String> selected = new ArrayList<>();
        row.values().forEach(value -> selected.add(selected(value, values)));
        String columns = row.keySet().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
        var statement = database.sql("insert into %s (%s) select %s from %s"
                .formatted(table, columns, String.join(", ", selected), numbers));
        for (Object value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }

    /** An id of the case becomes another in each copy, also within a longer text, and anything else stays as it is. */
    private String selected(Object value, List<Object> values) {
        String text = String.valueOf(value);
        if (isId(value)) {
            values.add(text);
            return another(text);
        }
        for (String id : ids) {
            if (value instanceof String && text.endsWith(":" + id)) {
                values.add(text.substring(0, text.length() - id.length()));
                values.add(id);
                return "concat(?, " + another(id) + ")";
            }
        }
        values.add(value);
        return "?";
    }

    private static String another(String id) {
        return id.length() == UUID.randomUUID().toString().length()
                ? "cast(cast(insert(insert(md5(concat(?, '/', seq)), 13, 1, '4'), 17, 1, '8') as uuid) as char(36))"
                : "concat(left(?, 2), lpad(seq, 10, '0'))";
    }
}
