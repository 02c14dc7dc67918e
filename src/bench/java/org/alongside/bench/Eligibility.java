package org.alongside.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.alongside.decisions.domain.Edition;
import org.alongside.decisions.domain.Reasons;
import org.alongside.decisions.domain.TestEditions;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;

/**
 * Deciding eligibility for one witness with the whole explanation, what each missing fact would change included, against the bare DMN
 * engine's evaluation of the same table. Without the insert that keeps it.
 */
final class Eligibility implements Benchmark {

    private static final String TABLE = "special-measures-eligibility";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int WARM = 2_000;
    private static final int ROUNDS = 15;
    private static final int EACH = 300;

    @Override
    public String name() {
        return "eligibility";
    }

    @Override
    public void run(Figures figures) throws Exception {
        Edition edition = TestEditions.first(TABLE);
        Map<String, Object> known =
                new HashMap<>(Map.of("accused", false, "ageAtHearing", 15, "complainantOfSexualOffence", true));
        Map<String, Object> all = new HashMap<>();
        edition.table().inputs().forEach(input -> all.put(input.name(), null));
        all.putAll(known);
        DmnEngine engine = new DefaultDmnEngineConfiguration().buildEngine();
        byte[] file = edition.table().dmn().getBytes(StandardCharsets.UTF_8);
        DmnDecision bare = engine.parseDecisions(Dmn.readModelFromStream(new ByteArrayInputStream(file)))
                .get(0);
        Runnable ours = () -> Reasons.of(edition, known, edition.decide(known, TODAY), TODAY);
        Runnable theirs = () -> engine.evaluateDecisionTable(bare, all);
        took(ours, WARM);
        took(theirs, WARM);
        var explained = new Median();
        var evaluated = new Median();
        for (int round = 0; round < ROUNDS; round++) {
            explained.add(took(ours, EACH));
            evaluated.add(took(theirs, EACH));
        }
        figures.median("eligibility-explained-round", explained);
        figures.median("eligibility-bare-round", evaluated);
        figures.figure("eligibility-explained", explained.milliseconds() * 1000 / EACH, "us");
        figures.figure("eligibility-bare", evaluated.milliseconds() * 1000 / EACH, "us");
        figures.figure("eligibility-ratio", explained.milliseconds() / evaluated.milliseconds(), "ratio");
    }

    private static Duration took(Runnable action, int times) {
        long begun = System.nanoTime();
        for (int n = 0; n < times; n++) {
            action.run();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
