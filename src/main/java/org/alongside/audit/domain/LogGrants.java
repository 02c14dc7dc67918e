package org.alongside.audit.domain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the tables belong to an account of their own, says after each migration what the application's account may do: everything with the
 * rows of a table, except that it only adds to the log and reads it. A table that a migration has just made is among them.
 */
@Component
class LogGrants implements Callback {

    /** What nobody changes: entries, their places in the chain, and the seals. */
    static final Set<String> LOG = Set.of("audit_entries", "audit_positions", "audit_seals");

    private static final String MIGRATIONS = "flyway_schema_history";
    private static final Pattern ACCOUNT = Pattern.compile("([\\w.-]+)@([\\w.:%-]+)");

    private final String account;

    /** @param account the application's account with its host, {@code alongside@%}; blank where one account does everything */
    LogGrants(@Value("${alongside.database.account:}") String account) {
        this.account = account.strip();
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && !account.isEmpty();
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** @throws IllegalStateException when the account is not a name and a host, or the tables' owner may grant nothing */
    @Override
    public void handle(Event event, Context context) {
        String grantee = grantee();
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : tables(context.getConnection())) {
                statement.execute("grant %s on `%s` to %s".formatted(rights(table), table, grantee));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The owner of the tables cannot grant rights to " + account, refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "log-grants";
    }

    static String rights(String table) {
        if (table.equals(MIGRATIONS)) {
            return "select";
        }
        return LOG.contains(table) ? "select, insert" : "select, insert, update, delete";
    }

    private String grantee() {
        Matcher parts = ACCOUNT.matcher(account);
        if (!parts.matches()) {
            throw new IllegalStateException("alongside.database.account is not NAME@HOST: " + account);
        }
        return "'%s'@'%s'".formatted(parts.group(1), parts.group(2));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
