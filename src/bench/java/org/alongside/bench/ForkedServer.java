package org.alongside.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A web application in a JVM of its own. */
final class ForkedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int LOOK_EVERY_MILLIS = 20;

    private final Process process;
    private final URI root;
    private final Path log;
    private final long started;

    /** What is started, as one tells a JVM: its options, a class path with a main class or a jar, and the arguments. */
    record Command(List<String> options, List<String> what, List<String> arguments) {

        /** The same with more options. */
        Command with(String... more) {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of(more));
            return new Command(all, what, arguments);
        }
    }

    ForkedServer(Command what, Path folder) throws IOException {
        Files.createDirectories(folder);
        int port = freePort();
        root = URI.create("http://localhost:" + port + "/");
        log = folder.resolve("log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what.options());
        command.addAll(what.what());
        command.add("--server.port=" + port);
        command.addAll(what.arguments());
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        started = System.nanoTime();
        process = builder.start();
    }

    /** Asks for a page until it comes; the time is that since the start. */
    Duration untilFirst(String page) throws IOException, InterruptedException {
        return until(page, body -> true, PATIENCE);
    }

    /** Asks for a page until it says what is waited for; the time is that since the start. */
    Duration until(String page, Predicate<String> says, Duration patience) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(root.resolve(page)).build();
        while (body(client, request).filter(says).isEmpty()) {
            boolean ended = process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            if (ended || since().compareTo(patience) > 0) {
                process.destroyForcibly();
                throw new IllegalStateException(page + " was waited for in vain: " + Files.readString(log));
            }
        }
        return since();
    }

    /** The processor time it has used so far: other work on the machine changes it little. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static Optional<String> body(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == OK ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends it as an operator would, so that its database is closed well. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
