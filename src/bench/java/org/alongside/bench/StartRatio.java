package org.alongside.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * From the start of the process to the first page: Alongside's demo, without its cases, against a bare Camunda application with
 * the same processes. The ratio is that of Alongside as it is shipped, with an archive of its classes, against the bare application as it
 * comes; beside it stand both without archives and both with one. The first start has no database yet.
 */
final class StartRatio implements Benchmark {

    private static final int TIMES = 5;
    private static final String WITHOUT_CASES = "--alongside.demo.cases=0";

    @Override
    public String name() {
        return "start-ratio";
    }

    @Override
    public void run(Figures figures) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "start");
        var shipped = new Side(
                "shipped", ClassArchive.documented(Applications.packaged(folder, WITHOUT_CASES), folder), "sign-in");
        var plain = new Side("plain", Applications.demo(Applications.OPTIONS, WITHOUT_CASES), "sign-in");
        var bare = new Side("bare", Applications.bare(folder), "");
        var archived = new Side("archived", ClassArchive.afterThePage(Applications.bareJar(folder), "", folder), "");
        List<Side> all = List.of(shipped, bare, plain, archived);
        for (Side side : all) {
            side.firstPage(folder);
        }
        inTurn(all, n -> folder);
        figures.figure(
                "start-load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "processes");
        compare(figures, "start", shipped, bare);
        compare(figures, "start-without-archives", plain, bare);
        compare(figures, "start-with-archives", shipped, archived);
        List<Side> anew = List.of(shipped.anew(), bare.anew());
        inTurn(anew, n -> folder.resolve("fresh-" + n));
        compare(figures, "first-start", anew.get(0), anew.get(1));
    }

    private static void inTurn(List<Side> sides, Place place) throws IOException, InterruptedException {
        for (int n = 0; n < TIMES; n++) {
            for (Side side : sides) {
                side.measure(place.of(n));
            }
        }
    }

    private static void compare(Figures figures, String name, Side ours, Side theirs) throws IOException {
        say(figures, name, ours.waited, theirs.waited);
        say(figures, name + "-processor", ours.processor, theirs.processor);
    }

    private static void say(Figures figures, String name, Median ours, Median theirs) throws IOException {
        figures.median(name + "-alongside", ours);
        figures.median(name + "-bare", theirs);
        figures.figure(name + "-ratio", ours.milliseconds() / theirs.milliseconds(), "ratio");
    }

    /** Where the n-th of each side keeps its database. */
    private interface Place {

        Path of(int n);
    }

    /** How long somebody waits for a first page, and the processor time it takes: on a busy machine the steadier of the two. */
    private record FirstPage(Duration waited, Duration processor) {}

    /** One of what is compared, and what was measured of it so far. */
    private record Side(String name, ForkedServer.Command command, String page, Median waited, Median processor) {

        Side(String name, ForkedServer.Command command, String page) {
            this(name, command, page, new Median(), new Median());
        }

        /** The same, nothing measured yet. */
        Side anew() {
            return new Side(name, command, page);
        }

        void measure(Path folder) throws IOException, InterruptedException {
            FirstPage one = firstPage(folder);
            waited.add(one.waited());
            processor.add(one.processor());
        }

        FirstPage firstPage(Path folder) throws IOException, InterruptedException {
            try (var server = new ForkedServer(command, folder.resolve(name))) {
                return new FirstPage(server.untilFirst(page), server.processorTime());
            }
        }
    }
}
