package org.alongside.audit.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the account that Alongside works with could change or remove what is in the log, and not only add to it. */
@Component
class AppendOnly {

    private static final int DENIED = 1142;

    /** What an account has may be on the table, on the database, on all databases named alike, or on everything. */
    private static final String WIDER = """
            select count(*) from (
                select grantee, privilege_type from information_schema.user_privileges
                union all select grantee, privilege_type from information_schema.schema_privileges
                    where database() like table_schema
                union all select grantee, privilege_type from information_schema.table_privileges
                    where table_schema = database() and table_name in ('audit_entries', 'audit_positions', 'audit_seals')) p
             where p.privilege_type in ('DROP', 'ALTER')
               and p.grantee = concat('''', replace(current_user(), '@', '''@'''), '''')""";

    private final DataSource database;

    AppendOnly(DataSource database) {
        this.database = database;
    }

    /** What the account may do that it should not, as SQL has it; empty where the log can only grow. */
    List<String> broken() {
        var may = new TreeSet<String>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : new TreeSet<>(LogGrants.LOG)) {
                // rights are checked although there is no such row
                if (succeeds(statement, "update %s set digest = digest where 1 = 0", table)) {
                    may.add("update");
                }
                if (succeeds(statement, "delete from %s where 1 = 0", table)) {
                    may.add("delete");
                }
            }
            if (some(statement)) {
                may.add("drop or alter");
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be found out what may be done to the log", e);
        }
        return List.copyOf(may);
    }

    private static boolean some(Statement statement) throws SQLException {
        try (var counted = statement.executeQuery(WIDER)) {
            return counted.next() && counted.getInt(1) > 0;
        }
    }

    private static boolean succeeds(Statement statement, String sql, String table) throws SQLException {
        String column = table.equals("audit_entries") ? sql.replace("digest", "channel") : sql;
        try {
            statement.executeUpdate(column.formatted(table));
            return true;
        } catch (SQLException refused) {
            if (refused.getErrorCode() != DENIED) {
                throw refused;
            }
            return false;
        }
    }
}
