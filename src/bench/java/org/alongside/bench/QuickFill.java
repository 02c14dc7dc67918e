package org.alongside.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills tables by the million: without their indexes, which are built from sorted rows afterwards (an index kept up row by row does not fit
 * into a buffer pool of 128 MiB, so that a million rows took longer than twenty minutes), without a look at foreign keys, and in
 * slices, so that no transaction has to be able to take a million rows back.
 */
record QuickFill(JdbcTemplate database, TransactionTemplate transaction) {

    private static final int SLICE = 50_000;

    /** What may go: indexes that keep nothing unique and that no foreign key leans on. */
    private static final String INDEXES = """
            select s.index_name as name,
                   group_concat('`', s.column_name, '`' order by s.seq_in_index separator ', ') as columns
              from information_schema.statistics s
             where s.table_schema = database() and s.table_name = ? and s.non_unique = 1
               and not exists (select 1 from information_schema.key_column_usage k
                                where k.table_schema = s.table_schema and k.table_name = s.table_name
                                  and k.referenced_table_name is not null and k.column_name in
                                      (select f.column_name from information_schema.statistics f
                                        where f.table_schema = s.table_schema and f.table_name = s.table_name
                                          and f.index_name = s.index_name and f.seq_in_index = 1))
             group by s.index_name""";

    /**
     * Runs statements for the numbers from one to another.
     *
     * @param statements each with {@code %1$d} and {@code %2$d} for the first and the last number of a slice
     */
    void fill(List<String> tables, List<String> statements, int from, int to) {
        Map<String, Map<String, String>> indexes = new LinkedHashMap<>();
        tables.forEach(table -> indexes.put(table, indexesOf(table)));
        indexes.forEach((table, all) -> alter(table, all, "drop index `%s`", false));
        for (String statement : statements) {
            for (int first = from; first <= to; first += SLICE) {
                slice(statement, first, Math.min(to, first + SLICE - 1));
            }
        }
        indexes.forEach((table, all) -> alter(table, all, "add index `%s` (%s)", true));
        tables.forEach(table -> database.queryForList("analyze table " + table));
    }

    private void slice(String statement, int first, int last) {
        String sql = statement.replace("%1$d", String.valueOf(first)).replace("%2$d", String.valueOf(last));
        transaction.executeWithoutResult(status -> {
            database.execute("set session foreign_key_checks = 0, unique_checks = 0");
            database.update(sql);
            database.execute("set session foreign_key_checks = 1, unique_checks = 1");
        });
    }

    private Map<String, String> indexesOf(String table) {
        Map<String, String> indexes = new LinkedHashMap<>();
        database.query(
                INDEXES,
                row -> {
                    indexes.put(row.getString("name"), row.getString("columns"));
                },
                table);
        return indexes;
    }

    private void alter(String table, Map<String, String> indexes, String what, boolean back) {
        if (!indexes.isEmpty()) {
            database.execute("alter table " + table + " "
                    + indexes.entrySet().stream()
                            .map(it -> back ? what.formatted(it.getKey(), it.getValue()) : what.formatted(it.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }
}
