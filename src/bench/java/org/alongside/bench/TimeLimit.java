package org.alongside.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimits.TriedRules;

/** A time limit counted with its derivation, from the rule's row to the words: one in business days over Christmas, one in each other unit. */
final class TimeLimit implements Benchmark {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final List<String> RULES = List.of("SMA-CC", "VC-R6-ARR", "ULS", "PTPH-LIST", "VRR-CPS-LAST");
    private static final int WARM = 20_000;
    private static final int ROUNDS = 15;
    private static final int EACH = 2_000;

    @Override
    public String name() {
        return "time-limit";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var rules = alongside.part(TriedRules.class);
            for (String rule : RULES) {
                took(rules, rule, WARM);
                var counted = new Median();
                for (int round = 0; round < ROUNDS; round++) {
                    counted.add(took(rules, rule, EACH));
                }
                figures.median("time-limit-" + rule + "-round", counted);
                figures.figure("time-limit-" + rule, counted.milliseconds() * 1000 / EACH, "us");
            }
        }
    }

    private static Duration took(TriedRules rules, String rule, int times) {
        long begun = System.nanoTime();
        for (int n = 0; n < times; n++) {
            var tried = rules.on(rule, true, FIRST.plusDays(n % 60)).orElseThrow();
            if (tried.derivation().steps().isEmpty()) {
                throw new IllegalStateException(rule + " is not derived");
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
