package org.alongside.system;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alongside.testing.Acknowledged;
import org.alongside.testing.MariaDb;

/** {@link MovingCases} in a process of its own, which can be killed. */
final class MovingApplication {

    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(6);

    private final Process process;
    private final Path log;
    private final Path acknowledged;

    private MovingApplication(Process process, Path log, Path acknowledged) {
        this.process = process;
        this.log = log;
        this.acknowledged = acknowledged;
    }

    /** Comes back when the application has started; it waits with its cases until it is told. */
    static MovingApplication startedOn(MariaDb database, Path folder, Path acknowledged)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "alongside", ".log");
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
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var application = new MovingApplication(process, log, acknowledged);
        application.waitUntil(() -> Files.readString(log).contains(MovingCases.READY));
        return application;
    }

    /** Lets it move its cases until so many tasks have been finished in all. */
    void movesCasesUntil(int tasks) throws IOException, InterruptedException {
        process.getOutputStream().write("go\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        waitUntil(() -> Acknowledged.in(acknowledged).finished().size() >= tasks);
    }

    /** Until the database has refused it something. */
    void hasToLeaveACaseForLater() throws IOException, InterruptedException {
        waitUntil(() -> Files.readString(log).contains(MovingCases.LATER));
    }

    void isKilled() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void waitUntil(Condition condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT;
        while (!condition.holds()) {
            boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                isKilled();
                throw new AssertionError("The application did not go on: " + Files.readString(log));
            }
        }
    }

    /** Without empty entries: they stand for the working folder, and the engine refuses models that it sees there a second time. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private interface Condition {

        boolean holds() throws IOException;
    }
}
