package org.alongside.testing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the engine's tables: every column of every one of them, read as text, bytes too. */
public final class EngineTexts {

    private static final int AT_LEAST = 40;
    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private final JdbcClient database;
    private final List<String> tables;

    public EngineTexts(JdbcClient database) {
        this.database = database;
        this.tables = database.sql("""
                        select table_name from information_schema.tables
                         where upper(table_name) like 'ACT\\_%' escape '\\' and table_schema in (schema(), 'PUBLIC')""").query(String.class).list();
        if (tables.size() < AT_LEAST) {
            throw new AssertionError("The engine's tables were not found: " + tables);
        }
    }

    /** The columns in which this word stands, {@code ACT_RU_VARIABLE.TEXT_}. */
    public Set<String> columnsWith(String word) {
        Set<String> found = new TreeSet<>();
        for (String table : tables) {
            database.sql("select * from " + table).query((ResultSet row) -> {
                for (String column : columns(row, word)) {
                    found.add(table + "." + column);
                }
            });
        }
        return found;
    }

    private static List<String> columns(ResultSet row, String word) throws SQLException {
        List<String> found = new ArrayList<>();
        var about = row.getMetaData();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            String text =
                    BYTES.contains(about.getColumnType(column)) ? text(row.getBytes(column)) : row.getString(column);
            if (text != null && text.contains(word)) {
                found.add(about.getColumnName(column));
            }
        }
        return found;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
