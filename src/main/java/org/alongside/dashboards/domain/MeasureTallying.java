package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.dashboards.domain.CaseStory.Change;
import org.alongside.specialmeasures.Measure;
import org.springframework.stereotype.Component;

/** Counts a case for how far each measure ever came, in the month in which it was first thought of, at the court of the trial. */
@Component
class MeasureTallying implements Tallying {

    @Override
    public List<Tally> of(CaseStory story) {
        Map<Measure, List<Change>> changes = new EnumMap<>(Measure.class);
        story.changes()
                .forEach(it -> changes.computeIfAbsent(it.measure(), first -> new ArrayList<>())
                        .add(it));
        return changes.entrySet().stream()
                .map(it -> new Tally(
                        Tallied.MEASURE,
                        began(it.getValue()),
                        story.court(),
                        it.getKey().name(),
                        String.valueOf(reached(it.getValue()))))
                .toList();
    }

    private static LocalDate began(List<Change> changes) {
        return changes.stream().map(Change::on).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static int reached(List<Change> changes) {
        return changes.stream().mapToInt(it -> MeasureStep.bitOf(it.status())).reduce(0, (one, other) -> one | other);
    }
}
