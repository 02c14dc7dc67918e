package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.alongside.testing.Acknowledged;
import org.alongside.testing.Invariants;
import org.alongside.testing.MariaDb;
import org.alongside.testing.NeedsMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is killed, as by a power cut, while cases move, and started again, twice: what was acknowledged is there, nothing is
 * torn, and the cases that the kill caught go on.
 */
@ExtendWith(NeedsMariaDb.class)
class KillIT {

    private static final int KILLS = 2;
    private static final int TASKS_BEFORE_EACH = 60;
    private static final int TASKS_AFTER_ALL = 20;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedAndTearsNothing() throws IOException, InterruptedException, SQLException {
        Path file = Files.createFile(folder.resolve("acknowledged"));
        try (MariaDb database = MariaDb.fresh()) {
            JdbcClient client =
                    JdbcClient.create(new DriverManagerDataSource(database.url(), MariaDb.user(), MariaDb.password()));
            MovingApplication application = MovingApplication.startedOn(database, folder, file);
            try {
                for (int kill = 1; kill <= KILLS; kill++) {
                    application.movesCasesUntil(tasksOf(file) + TASKS_BEFORE_EACH);
                    application.isKilled();
                    application = MovingApplication.startedOn(database, folder, file);

                    assertThat(Invariants.brokenIn(client, Acknowledged.in(file)))
                            .as("after kill %d and the restart", kill)
                            .isEmpty();
                }
                application.movesCasesUntil(tasksOf(file) + TASKS_AFTER_ALL);
            } finally {
                application.isKilled();
            }
        }
    }

    private static int tasksOf(Path acknowledged) throws IOException {
        return Acknowledged.in(acknowledged).finished().size();
    }
}
