package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * From the start of the process to the first page: Alongside's demo, without its cases, against a bare Camunda application with
 * the same processes. Once with the database of an earlier start (the ratio), once with none.
 */
final class StartRatio implements Benchmark {

    private static final int TIMES = 5;

    @Override
    public String name() {
        return "start-ratio";
    }

    @Override
    public void run(Figures figures) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "start");
        var alongside = new Started(Applications.demo(Applications.OPTIONS, "--alongside.demo.cases=0"), "sign-in");
        var bare = new Started(Applications.bare(folder), "");
        alongside.firstPage(folder.resolve("alongside"));
        bare.firstPage(folder.resolve("bare"));
        compare(figures, "start", n -> folder, alongside, bare);
        compare(figures, "first-start", n -> folder.resolve("fresh-" + n), alongside, bare);
    }

    private static void compare(Figures figures, String name, Place place, Started alongside, Started bare)
            throws IOException, InterruptedException {
        var ours = new Pages();
        var theirs = new Pages();
        for (int n = 0; n < TIMES; n++) {
            ours.add(alongside.firstPage(place.of(n).resolve("alongside")));
            theirs.add(bare.firstPage(place.of(n).resolve("bare")));
        }
        say(figures, name, ours.waited, theirs.waited);
        say(figures, name + "-processor", ours.processor, theirs.processor);
    }

    private static void say(Figures figures, String name, Median ours, Median theirs) throws IOException {
        figures.median(name + "-alongside", ours);
        figures.median(name + "-bare", theirs);
        figures.figure(name + "-ratio", ours.milliseconds() / theirs.milliseconds(), "ratio");
    }

    /** Where the n-th pair keeps its databases. */
    private interface Place {

        Path of(int n);
    }

    /** How long somebody waits for a first page, and the processor time it takes: on a busy machine the steadier of the two. */
    private record FirstPage(Duration waited, Duration processor) {}

    private static final class Pages {

        private final Median waited = new Median();
        private final Median processor = new Median();

        void add(FirstPage page) {
            waited.add(page.waited());
            processor.add(page.processor());
        }
    }

    private record Started(ForkedServer.Command command, String page) {

        FirstPage firstPage(Path folder) throws IOException, InterruptedException {
            try (var server = new ForkedServer(command, folder)) {
                return new FirstPage(server.untilFirst(page), server.processorTime());
            }
        }
    }
}
