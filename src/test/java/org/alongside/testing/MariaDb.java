package org.alongside.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * A MariaDB for tests: the one at {@code ALONGSIDE_TEST_MARIADB_URL} (by default at localhost:3306), in a database of its own named
 * {@code alongside_test_…}. No other database is ever touched. Where none answers, the test says so in one line and is skipped.
 */
public final class MariaDb implements AutoCloseable {

    /** What a skipped test says. */
    public static final String SKIPPED = "Skipped: no MariaDB answers (set ALONGSIDE_TEST_MARIADB_URL)";

    private static final String PARAMETERS =
            "?useServerPrepStmts=true&useLocalSessionState=true&nullDatabaseMeansCurrent=true";

    private final String server;
    private final String name;

    private MariaDb(String server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A new, empty database; skips the calling test where there is no server. */
    public static MariaDb fresh() {
        Assumptions.assumeTrue(answers(), SKIPPED);
        return freshAt(server());
    }

    static MariaDb freshAt(String server) {
        String name = "alongside_test_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = DriverManager.getConnection(server, user(), password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("The test account may not create " + name, refused);
        }
        return new MariaDb(server, name);
    }

    /** Whether a server answers. */
    public static boolean answers() {
        try (Connection connection = DriverManager.getConnection(server(), user(), password())) {
            return connection.isValid(5);
        } catch (SQLException unreachable) {
            System.out.println(SKIPPED);
            return false;
        }
    }

    private static String server() {
        String server = setting("ALONGSIDE_TEST_MARIADB_URL", "jdbc:mariadb://localhost:3306/")
                .replaceAll("\\?.*$", "");
        return server.endsWith("/") ? server : server + "/";
    }

    public String url() {
        return server + name + PARAMETERS;
    }

    public String name() {
        return name;
    }

    public static String user() {
        return setting("ALONGSIDE_TEST_MARIADB_USER", "root");
    }

    public static String password() {
        return setting("ALONGSIDE_TEST_MARIADB_PASSWORD", "");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server, user(), password());
                var statement = connection.createStatement()) {
            statement.execute("drop database " + name);
        }
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
