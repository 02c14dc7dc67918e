package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that figures know of a case.
 *
 * @param area the police force that has the case; {@link CasePartners#NOBODY} where none has
 * @param facts what happened, the oldest first
 * @param changes the changes of its measures, the oldest first
 * @param person what is known of the young person; null before the referral says it
 */
record CaseStory(
        LocalDate openedOn,
        UUID area,
        List<Fact> facts,
        List<Change> changes,
        @Nullable Person person) {

    /** The facts of these kinds, the oldest first. */
    List<Fact> of(OutcomeFact first, OutcomeFact... more) {
        Set<OutcomeFact> kinds = EnumSet.of(first, more);
        return facts.stream().filter(fact -> kinds.contains(fact.kind())).toList();
    }

    Optional<Fact> newest(OutcomeFact first, OutcomeFact... more) {
        List<Fact> found = of(first, more);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** The court centre that was named last. */
    UUID court() {
        return newest(OutcomeFact.COURT_NAMED)
                .map(fact -> UUID.fromString(fact.word()))
                .orElse(CasePartners.NOBODY);
    }

    /** When a measure took one of these steps first. */
    Optional<LocalDate> first(Measure measure, MeasureStatus... statuses) {
        return changes.stream()
                .filter(it -> it.measure() == measure && Arrays.asList(statuses).contains(it.status()))
                .map(Change::on)
                .findFirst();
    }

    /** A measure came a step further. */
    record Change(Measure measure, MeasureStatus status, LocalDate on) {}

    /** What is counted about a young person. */
    record Person(boolean missingMoreThanOnce, boolean inCare, boolean male, boolean movedWithinUk) {}
}
