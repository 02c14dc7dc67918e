package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much heap the demo needs from its first start until its forty cases have arrived, where it is given 512 MB. */
final class DemoHeap implements Benchmark {

    /** A collection as the JVM's log tells it: heap in use before, after, and the heap's size. */
    private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private static final Pattern UNDER_WAY = Pattern.compile("demo cases have arrived; more are on their way");
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final double SECOND = 1000.0;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public void run(Figures figures) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "heap");
        Path log = folder.resolve("collections").toAbsolutePath();
        List<String> options = new ArrayList<>(Applications.OPTIONS);
        options.add("-Xlog:gc:file=" + log);
        options.add("-XX:+ExitOnOutOfMemoryError");
        try (var demo = new ForkedServer(Applications.demo(options), folder)) {
            demo.untilFirst("sign-in");
            Duration filled =
                    demo.until("sign-in", page -> !UNDER_WAY.matcher(page).find(), PATIENCE);
            figures.figure("demo-filled-after", filled.toMillis() / SECOND, "s");
        }
        String logged = Files.readString(folder.resolve("log"));
        if (logged.contains("stopped before its end")) {
            throw new IllegalStateException("A demo case got stuck: " + logged);
        }
        figures.figure("heap-demo", largest(log, 1), "MiB");
        figures.figure("heap-demo-after-collection", largest(log, 2), "MiB");
    }

    private static long largest(Path log, int group) throws IOException {
        return Files.readAllLines(log).stream()
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToLong(collection -> Long.parseLong(collection.group(group)))
                .max()
                .orElseThrow();
    }
}
