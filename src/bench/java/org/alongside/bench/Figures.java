package org.alongside.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Prints each figure as soon as it is known, and keeps all of a run in a file. */
final class Figures {

    private final PrintStream out;
    private final Path file;

    /** Begins the file anew. */
    Figures(PrintStream out, Path file) throws IOException {
        this.out = out;
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "name,value,unit\n");
    }

    /** One figure, to three decimal places. */
    void figure(String name, double value, String unit) throws IOException {
        String number = String.format(Locale.ROOT, "%.3f", value);
        out.printf("figure %s %s %s%n", name, number, unit);
        Files.writeString(file, "%s,%s,%s%n".formatted(name, number, unit), StandardOpenOption.APPEND);
    }

    /** The median and the 95th percentile. */
    void spread(String name, Median measured) throws IOException {
        median(name, measured);
        figure(name + "-p95", measured.percentile(95), "ms");
    }

    /** The median of what was measured, and every single measurement in a file of the figure's name: so that it can be checked. */
    void median(String name, Median measured) throws IOException {
        figure(name, measured.milliseconds(), "ms");
        Files.write(
                file.resolveSibling(name + ".samples"),
                measured.nanoseconds().stream().map(String::valueOf).toList());
    }
}
