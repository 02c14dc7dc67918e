package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.specialmeasures.Measure;
import org.springframework.stereotype.Component;

/** Counts a case for how far each measure ever came, in the month in which it was first thought of, at the court of the trial. */
@Component
class MeasureTallying implements Tallying {

    @Override
    public List<Tally> of(CaseStory story) {
        Map<Measure, List<Step>> steps = new EnumMap<>(Measure.class);
        story.changes().forEach(it -> add(steps, it.measure(), new Step(MeasureStep.bitOf(it.status()), it.on())));
        told(story, OutcomeFact.MEASURES_OPENED, Measure::ofCode, MeasureStep.ELIGIBLE, steps);
        told(story, OutcomeFact.MEASURE_WISHED, Measure::ofWord, MeasureStep.ASKED_FOR, steps);
        return steps.entrySet().stream()
                .map(it -> new Tally(
                        Tallied.MEASURE,
                        began(it.getValue()),
                        story.court(),
                        it.getKey().name(),
                        String.valueOf(reached(it.getValue()))))
                .toList();
    }

    /** Adds a step for each measure that facts of a kind name. */
    private static void told(
            CaseStory story,
            OutcomeFact kind,
            Function<String, Optional<Measure>> named,
            MeasureStep step,
            Map<Measure, List<Step>> steps) {
        for (Fact fact : story.of(kind)) {
            Arrays.stream(fact.word().split(MeasureFacts.SEPARATOR))
                    .flatMap(word -> named.apply(word).stream())
                    .forEach(measure -> add(steps, measure, new Step(step.bit(), fact.on())));
        }
    }

    private static void add(Map<Measure, List<Step>> steps, Measure measure, Step step) {
        steps.computeIfAbsent(measure, first -> new ArrayList<>()).add(step);
    }

    private static LocalDate began(List<Step> steps) {
        return steps.stream().map(Step::on).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static int reached(List<Step> steps) {
        return steps.stream().mapToInt(Step::bit).reduce(0, (one, other) -> one | other);
    }

    /** @param bit of the step reached; 0 where the measure was only thought of */
    private record Step(int bit, LocalDate on) {}
}
