package org.alongside.dashboards.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was made of some counts, until others push it out: what is left out of a table depends on its counts and the day alone, and takes
 * longer to find than to read them. Asked with the counts themselves, so it is never out of date.
 */
final class Remembered<V> {

    private static final int MOST = 100;

    private final Map<Object, V> made = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, V> eldest) {
            return size() > MOST;
        }
    };

    /** What was made of this before, or is made now. */
    synchronized V of(Object counts, Supplier<V> make) {
        V before = made.get(counts);
        if (before != null) {
            return before;
        }
        V now = make.get();
        made.put(counts, now);
        return now;
    }
}
