package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** How long two answers take, asked in turns so that whatever else the machine does falls on both. */
final class Timing {

    /** What a network hides, and what half as long again would be: a machine under load does not tell less. */
    private static final double MILLIS = 15;

    private static final double SHARE = 0.35;

    private Timing() {}

    /** Neither takes longer, in the middle, than one could tell. */
    static void compare(int samples, Runnable one, Runnable other) {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        one.run();
        other.run();
        for (int i = 0; i < samples; i++) {
            ones.add(millis(one));
            others.add(millis(other));
        }
        double median = median(ones);
        double difference = Math.abs(median - median(others));
        assertThat(difference)
                .as("%.1f ms against %.1f ms", median, median(others))
                .isLessThan(MILLIS + SHARE * Math.min(median, median(others)));
    }

    private static double millis(Runnable what) {
        long before = System.nanoTime();
        what.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
