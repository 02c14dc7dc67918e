package org.alongside.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A MariaDB server of a test's own, with binary logs, that may be killed and started again: for what cannot be done to a server that other tests use
 * too. Where its programs are not installed the test says so in one line and is skipped.
 */
public final class OwnMariaDb implements AutoCloseable {

    private static final String SKIPPED = "Skipped: MariaDB's programs are not installed (mariadbd, mariadb-dump)";
    private static final List<Path> FOLDERS = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
            .map(Path::of)
            .toList();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private List<String> room;
    private Process server;

    private OwnMariaDb(Path folder, int port, List<String> room) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        this.room = room;
        this.server = started();
    }

    /** A new server whose data lies in a folder. */
    public static OwnMariaDb in(Path folder) throws IOException, InterruptedException {
        return in(folder, List.of());
    }

    /** The same, with room for so many mebibytes of data: beyond them it answers as on a disk that is full. */
    public static OwnMariaDb in(Path folder, int mebibytes) throws IOException, InterruptedException {
        return in(folder, roomFor(mebibytes));
    }

    private static OwnMariaDb in(Path folder, List<String> room) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Stream.of("mariadbd", "mariadb-install-db", "mariadb", "mariadb-dump", "mariadb-binlog")
                        .allMatch(name -> program(name).isPresent()),
                SKIPPED);
        List<String> install = new ArrayList<>(List.of(
                path("mariadb-install-db"),
                "--no-defaults",
                "--datadir=" + folder.resolve("data"),
                "--user=" + System.getProperty("user.name"),
                "--skip-test-db"));
        install.addAll(room);
        run(folder, install);
        return new OwnMariaDb(folder, freePort(), room);
    }

    private static List<String> roomFor(int mebibytes) {
        return List.of(
                "--innodb-file-per-table=0", "--innodb-data-file-path=ibdata1:12M:autoextend:max:" + mebibytes + "M");
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** A new, empty database on it. */
    public MariaDb fresh() {
        return MariaDb.freshAt("jdbc:mariadb://127.0.0.1:" + port + "/");
    }

    /** Ends at once, as with the machine's power. */
    public void isKilled() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Comes back on what is on its disk. */
    public void startsAgain() throws IOException, InterruptedException {
        server = started();
    }

    /** The same, with more room. */
    public void startsAgainWithRoomFor(int mebibytes) throws IOException, InterruptedException {
        room = roomFor(mebibytes);
        startsAgain();
    }

    /** Writes all of a database into a file, as of one moment and with that moment's place in the binary log, while others write. */
    public Path dumps(MariaDb database) throws IOException, InterruptedException {
        Path dump = folder.resolve(database.name() + ".sql");
        run(
                folder,
                client(
                        "mariadb-dump",
                        "--single-transaction",
                        "--master-data=2",
                        "--result-file=" + dump,
                        database.name()));
        return dump;
    }

    /** Runs what such a file, or a replayed log, says in another database. */
    public void restores(Path sql, MariaDb into) throws IOException, InterruptedException {
        Process client = new ProcessBuilder(client("mariadb", into.name()))
                .redirectInput(sql.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("restore.log").toFile())
                .start();
        succeeded(client, "restore.log");
    }

    /** What the binary log holds of a database from a dump up to a place in its newest file, as if it had happened in another database. */
    public Path replays(Path dump, Place end, MariaDb from, MariaDb into) throws IOException, InterruptedException {
        Place start = Place.of(dump);
        if (!start.file().equals(end.file())) {
            throw new IllegalStateException("The log has gone on to another file");
        }
        Path replayed = folder.resolve("replayed.sql");
        run(
                folder,
                List.of(
                        path("mariadb-binlog"),
                        "--no-defaults",
                        "--start-position=" + start.position(),
                        "--stop-position=" + end.position(),
                        "--rewrite-db=" + from.name() + "->" + into.name(),
                        "--result-file=" + replayed,
                        folder.resolve("data").resolve(end.file()).toString()));
        return replayed;
    }

    @Override
    public void close() throws InterruptedException {
        isKilled();
    }

    private Process started() throws IOException, InterruptedException {
        // its rights are not looked at: it listens to this machine alone, and for one test
        List<String> command = new ArrayList<>(List.of(
                path("mariadbd"),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + folder.resolve("data"),
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-grant-tables",
                "--log-bin=" + folder.resolve("data/log"),
                "--binlog-format=ROW",
                "--sync-binlog=1",
                "--max-binlog-size=1G",
                "--innodb-flush-log-at-trx-commit=1"));
        command.addAll(room);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(folder.resolve("server.log")));
            }
        }
        return process;
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "")) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private List<String> client(String program, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(path(program), "--no-defaults", "--socket=" + folder.resolve("socket"), "--user=root"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + Files.readString(folder.resolve("program.log")));
        }
    }

    private void succeeded(Process process, String log) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve(log)));
        }
    }

    private static Optional<Path> program(String name) {
        return FOLDERS.stream()
                .map(it -> it.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String path(String name) {
        return program(name).orElseThrow().toString();
    }

    /** A place in the binary log. */
    public record Place(String file, long position) {

        /** Where the log stands now. */
        public static Place now(MariaDb database) throws SQLException {
            try (var connection = database.connect();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("show master status")) {
                row.next();
                return new Place(row.getString("File"), row.getLong("Position"));
            }
        }

        /** The moment of a dump, as it says in a comment near its top. */
        static Place of(Path dump) throws IOException {
            try (Stream<String> lines = Files.lines(dump)) {
                String said = lines.filter(line -> line.contains("CHANGE MASTER TO"))
                        .findFirst()
                        .orElseThrow();
                String file = said.replaceAll(".*MASTER_LOG_FILE='([^']+)'.*", "$1");
                return new Place(file, Long.parseLong(said.replaceAll(".*MASTER_LOG_POS=(\\d+).*", "$1")));
            }
        }
    }
}
