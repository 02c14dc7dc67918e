package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.alongside.testing.MariaDb;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MariaDB does not take back what a migration did before it broke off. So nothing starts on that until somebody has looked at it. */
class BrokenMigrationIT {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingStartsOnAMigrationThatBrokeOffUntilItIsRepaired() throws IOException, SQLException {
        try (MariaDb database = MariaDb.fresh()) {
            Files.writeString(folder.resolve("V001__first.sql"), "create table first_table (id int);");
            Path second = folder.resolve("V002__second.sql");
            Files.writeString(
                    second, "create table second_table (id int); alter table no_such_table add column x int;");
            Flyway flyway = Flyway.configure()
                    .dataSource(database.url(), MariaDb.user(), MariaDb.password())
                    .locations("filesystem:" + folder)
                    .load();

            assertThatThrownBy(flyway::migrate).isInstanceOf(FlywayException.class);
            Files.writeString(second, "create table if not exists second_table (id int);");
            assertThatThrownBy(flyway::migrate)
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("failed migration to version 002");

            flyway.repair();
            assertThat(flyway.migrate().migrationsExecuted).isOne();
        }
    }
}
