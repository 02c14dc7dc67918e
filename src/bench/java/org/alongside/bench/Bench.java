package org.alongside.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import org.alongside.testing.MariaDb;

/** Runs all benchmarks, or the one that is named. */
final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new SqlRatio(),
            new StartRatio(),
            new CompleteOverHttp(),
            new DemoHeap(),
            new Eligibility(),
            new RuleTimeMachine(),
            new TimeLimit(),
            new Recount(),
            new LogSealing(),
            new PolicyDecision(),
            new EncryptedPage(),
            new SignInCost(),
            new WorkListPages(),
            new CompletionThroughput(),
            new Dashboards());

    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private Bench() {}

    /** Takes the name of one benchmark, or nothing for all. */
    public static void main(String[] args) throws Exception {
        String wanted = args.length == 0 ? "" : args[0].strip();
        List<Benchmark> chosen = ALL.stream()
                .filter(it -> wanted.isEmpty() || it.name().equals(wanted))
                .toList();
        if (chosen.isEmpty()) {
            System.err.printf(
                    "There is no benchmark %s; there are %s%n",
                    wanted, ALL.stream().map(Benchmark::name).toList());
            System.exit(1);
        }
        var figures = new Figures(System.out, Path.of("target", "bench", "figures.csv"));
        for (Benchmark one : chosen) {
            if (one.needsMariaDb() && !MariaDb.answers()) {
                System.out.printf("benchmark %s is left out: it needs a MariaDB%n", one.name());
            } else {
                System.out.printf("benchmark %s%n", one.name());
                one.run(figures);
            }
        }
        heapOf(figures);
        System.exit(0); // whatever still runs in the background is of no interest
    }

    /** How much of the heap this JVM itself has used at most. */
    private static void heapOf(Figures figures) throws IOException {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        figures.figure("heap-bench", peak / MEBIBYTE, "MiB");
    }
}
