package org.alongside.bench;

import java.util.List;

/** One thing that is measured, with what it is compared with, in one run. To add one: write a class and name it in {@link Bench}. */
interface Benchmark {

    /** What it is asked for by: {@code -Dbench=NAME}. */
    String name();

    /** Measures and says what came out. */
    void run(Figures figures) throws Exception;

    /** Whether it is left out, with one clear line, where no MariaDB answers. */
    default boolean needsMariaDb() {
        return false;
    }

    /** Of the sizes those that {@code -Dbench.largest} allows; all where it says nothing. */
    static List<Integer> upToLargest(List<Integer> sizes) {
        int largest = Integer.getInteger("bench.largest", Integer.MAX_VALUE);
        return sizes.stream().filter(size -> size <= largest).toList();
    }
}
