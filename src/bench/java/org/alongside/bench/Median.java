package org.alongside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of the same thing done again and again. */
final class Median {

    private static final double NANOS = 1e6;

    private final List<Duration> taken = new ArrayList<>();

    void add(Duration duration) {
        taken.add(duration);
    }

    /** The middle one, or the mean of the two in the middle. */
    double milliseconds() {
        List<Duration> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        Duration upper = sorted.get(half);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return (lower.toNanos() + upper.toNanos()) / 2 / NANOS;
    }

    /** In milliseconds, of the hundred parts into which the sorted durations fall. */
    double percentile(int percent) {
        List<Duration> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100))
                        .toNanos()
                / NANOS;
    }

    /** Each one in the order in which they were measured. */
    List<Long> nanoseconds() {
        return taken.stream().map(Duration::toNanos).toList();
    }
}
