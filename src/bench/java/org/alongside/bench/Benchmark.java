package org.alongside.bench;

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
}
