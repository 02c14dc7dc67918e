package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alongside.testing.Invariants;
import org.alongside.testing.MariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application is killed, as by a power cut, while cases move: what was acknowledged is there, and nothing is torn. */
@ExtendWith(NeedsMariaDb.class)
class KillIT {

    private static final int KILLS = 2;
    private static final int TASKS_BEFORE_EACH = 40;
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toMillis(6);

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedAndTearsNothing() throws IOException, InterruptedException, SQLException {
        Path acknowledged = Files.createFile(folder.resolve("acknowledged"));
        try (MariaDb database = MariaDb.fresh()) {
            JdbcClient client =
                    JdbcClient.create(new DriverManagerDataSource(database.url(), MariaDb.user(), MariaDb.password()));
            for (int kill = 1; kill <= KILLS; kill++) {
                killWhileCasesMove(database, acknowledged, kill * TASKS_BEFORE_EACH);

                assertThat(Invariants.brokenIn(client))
                        .as("after kill %d", kill)
                        .isEmpty();
                assertThat(lost(client, Files.readAllLines(acknowledged))).isEmpty();
            }
        }
    }

    private void killWhileCasesMove(MariaDb database, Path acknowledged, int tasks)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process application = start(database, acknowledged, log.toFile());
        try {
            long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT);
            while (Files.readAllLines(acknowledged).size() < tasks) {
                boolean ended = application.waitFor(100, TimeUnit.MILLISECONDS);
                if (ended || System.nanoTime() > deadline) {
                    throw new AssertionError("The application did not move: " + Files.readString(log));
                }
            }
        } finally {
            application.destroyForcibly().waitFor();
        }
    }

    private Process start(MariaDb database, Path acknowledged, File log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                MovingCases.class.getName(),
                acknowledged.toString());
        command.environment().put("SPRING_PROFILES_ACTIVE", "test");
        command.environment().put("SERVER_PORT", "0");
        command.environment().put("SPRING_DATASOURCE_URL", database.url());
        command.environment().put("SPRING_DATASOURCE_USERNAME", MariaDb.user());
        command.environment().put("SPRING_DATASOURCE_PASSWORD", MariaDb.password());
        command.environment()
                .put("ALONGSIDE_KEYSET", folder.resolve("keyset.json").toString());
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    /** Without empty entries: they stand for the working folder, and the engine refuses models that it sees there a second time. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> lost(JdbcClient client, List<String> acknowledged) {
        return acknowledged.stream()
                .filter(id -> client.sql("select count(*) from work_items where id = :id and status = 'DONE'")
                                .param("id", UUID.fromString(id))
                                .query(Integer.class)
                                .single()
                        != 1)
                .toList();
    }
}
