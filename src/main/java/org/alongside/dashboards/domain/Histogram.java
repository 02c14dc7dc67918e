package org.alongside.dashboards.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often each number of days was counted, and what lies in the middle and near the end: an average alone hides who waited longest. */
public final class Histogram {

    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    /** Counts a number of days some times more. */
    public void add(int days, long times) {
        counts.merge(days, times, Long::sum);
    }

    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The smallest; empty when nothing was counted. */
    public Optional<Integer> min() {
        return at(0);
    }

    /** The greatest; empty when nothing was counted. */
    public Optional<Integer> max() {
        return at(100);
    }

    /** At least half are not greater. */
    public Optional<Integer> median() {
        return at(50);
    }

    /** Nine in ten are not greater. */
    public Optional<Integer> ninetieth() {
        return at(90);
    }

    /** The nearest-rank percentile. */
    private Optional<Integer> at(int percent) {
        long rank = Math.max(1, (count() * percent + 99) / 100);
        long passed = 0;
        for (Map.Entry<Integer, Long> bin : counts.entrySet()) {
            passed += bin.getValue();
            if (passed >= rank) {
                return Optional.of(bin.getKey());
            }
        }
        return Optional.empty();
    }
}
