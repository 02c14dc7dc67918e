package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.alongside.testing.Acknowledged;
import org.alongside.testing.Invariants;
import org.alongside.testing.MariaDb;
import org.alongside.testing.OwnMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database itself is killed, dumped, restored and brought back to a moment, while cases move. */
class DatabaseKilledIT {

    private static final int SOME = 40;

    /** Enough for the tables and some cases, and far more than that. */
    private static final int LITTLE_ROOM = 128;

    private static final int ROOM = 1024;

    @TempDir
    private Path folder;

    @Test
    void theDatabaseIsKilledUnderLoadAndTheApplicationGoesOnWithoutARestart() throws Exception {
        Path file = Files.createFile(folder.resolve("acknowledged"));
        try (OwnMariaDb server = OwnMariaDb.in(folder);
                MariaDb database = server.fresh()) {
            MovingApplication application = MovingApplication.startedOn(database, folder, file);
            try {
                application.movesCasesUntil(SOME);
                server.isKilled();
                server.startsAgain();
                application.movesCasesUntil(finishedIn(file) + SOME);
            } finally {
                application.isKilled();
            }

            assertThat(Invariants.brokenIn(client(database), Acknowledged.in(file)))
                    .isEmpty();
        }
    }

    @Test
    void aDatabaseWithoutRoomKeepsNothingHalfAndTheApplicationGoesOnOnceThereIsRoom() throws Exception {
        Path file = Files.createFile(folder.resolve("acknowledged"));
        try (OwnMariaDb server = OwnMariaDb.in(folder, LITTLE_ROOM);
                MariaDb database = server.fresh()) {
            MovingApplication application = MovingApplication.startedOn(database, folder, file);
            try {
                application.movesCasesUntil(SOME);
                isFilled(client(database));
                application.hasToLeaveACaseForLater();
                assertThat(Invariants.brokenIn(client(database), Acknowledged.in(file)))
                        .as("without room")
                        .isEmpty();
                int whenFull = finishedIn(file);
                server.isKilled();
                server.startsAgainWithRoomFor(ROOM);
                application.movesCasesUntil(whenFull + SOME);
            } finally {
                application.isKilled();
            }

            assertThat(Invariants.brokenIn(client(database), Acknowledged.in(file)))
                    .as("with room again")
                    .isEmpty();
        }
    }

    /** First what is large, then what is small, so that there is room for nothing. */
    private static void isFilled(JdbcClient database) {
        database.sql("create table filler (id bigint auto_increment primary key, words longtext)")
                .update();
        for (int length : new int[] {1_000_000, 10_000, 100}) {
            assertThatThrownBy(() -> {
                        while (true) {
                            database.sql("insert into filler (words) values (repeat('x', ?))")
                                    .param(length)
                                    .update();
                        }
                    })
                    .hasMessageContaining("is full");
        }
    }

    @Test
    void aDumpMadeUnderLoadIsWholeAndTheLogBringsItToTheMomentBeforeAnError() throws Exception {
        Path file = Files.createFile(folder.resolve("acknowledged"));
        try (OwnMariaDb server = OwnMariaDb.in(folder);
                MariaDb database = server.fresh();
                MariaDb restored = server.fresh()) {
            MovingApplication application = MovingApplication.startedOn(database, folder, file);
            Acknowledged beforeTheDump;
            Path dump;
            try {
                application.movesCasesUntil(SOME);
                beforeTheDump = Acknowledged.in(file);
                dump = server.dumps(database);
                application.movesCasesUntil(finishedIn(file) + SOME);
            } finally {
                application.isKilled();
            }
            OwnMariaDb.Place beforeTheError = OwnMariaDb.Place.now(database);
            client(database).sql("update witness_cases set stage = 'CLOSED'").update();

            server.restores(dump, restored);
            assertThat(Invariants.brokenIn(client(restored), beforeTheDump))
                    .as("the dump")
                    .isEmpty();

            server.restores(server.replays(dump, beforeTheError, database, restored), restored);
            assertThat(Invariants.brokenIn(client(restored), Acknowledged.in(file)))
                    .as("with all that was acknowledged until the error")
                    .isEmpty();
        }
    }

    private static int finishedIn(Path file) throws IOException {
        return Acknowledged.in(file).finished().size();
    }

    private static JdbcClient client(MariaDb database) throws SQLException {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), MariaDb.user(), MariaDb.password()));
    }
}
