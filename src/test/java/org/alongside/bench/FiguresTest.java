package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aFigureIsPrintedAndKept() throws IOException {
        Path file = folder.resolve("bench").resolve("figures.csv");
        var figures = new Figures(new PrintStream(printed, true, StandardCharsets.UTF_8), file);

        figures.figure("sql-ratio", 3727.0 / 3035, "ratio");
        figures.figure("heap-demo", 300, "MiB");

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("figure sql-ratio 1.228 ratio", "figure heap-demo 300.000 MiB");
        assertThat(Files.readAllLines(file))
                .containsExactly("name,value,unit", "sql-ratio,1.228,ratio", "heap-demo,300.000,MiB");
    }

    @Test
    void aNewRunBeginsTheFileAnew() throws IOException {
        Path file = folder.resolve("figures.csv");
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new Figures(out, file).figure("old", 1, "ms");

        new Figures(out, file);

        assertThat(Files.readAllLines(file)).containsExactly("name,value,unit");
    }

    @Test
    void everyMeasurementBehindAMedianIsKept() throws IOException {
        var figures =
                new Figures(new PrintStream(printed, true, StandardCharsets.UTF_8), folder.resolve("figures.csv"));
        var median = new Median();
        median.add(Duration.ofNanos(3_000_000));
        median.add(Duration.ofNanos(1_000_000));

        figures.median("start", median);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("figure start 2.000 ms");
        assertThat(Files.readAllLines(folder.resolve("start.samples"))).containsExactly("3000000", "1000000");
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        var median = new Median();
        median.add(Duration.ofMillis(9));
        median.add(Duration.ofMillis(1));
        median.add(Duration.ofMillis(2));
        assertThat(median.milliseconds()).isEqualTo(2);

        median.add(Duration.ofMillis(3));
        assertThat(median.milliseconds()).isEqualTo(2.5);
    }
}
