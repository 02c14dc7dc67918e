package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was arranged for a day in court is not arranged for another one. A recording that was made does not depend on the day. */
@Component
class ArrangedForAnotherDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private static final Set<Measure> RECORDED =
            EnumSet.of(Measure.RECORDED_EVIDENCE_IN_CHIEF, Measure.RECORDED_CROSS_EXAMINATION);

    private final SpecialMeasures measures;

    ArrangedForAnotherDay(SpecialMeasures measures) {
        this.measures = measures;
    }

    @EventListener
    void on(HearingMoved moved) {
        fallThrough(moved.caseId(), moved.kind(), moved.from(), "Arranged for %s, which was moved");
    }

    @EventListener
    void on(HearingVacated vacated) {
        fallThrough(vacated.caseId(), vacated.kind(), vacated.on(), "Arranged for %s, which was taken off the list");
    }

    private void fallThrough(UUID caseId, HearingKind hearing, LocalDate day, String why) {
        List<Marking> fallen = measures.of(caseId).stream()
                .filter(view -> view.status() == MeasureStatus.ARRANGED && !RECORDED.contains(view.measure()))
                .filter(view -> view.latest(MeasureStatus.ARRANGED)
                        .filter(step -> step.occasion().hearing() == hearing)
                        .isPresent())
                .map(view -> new Marking(
                        view.measure(),
                        view.latestDirection().map(MeasureView.Step::status).orElse(MeasureStatus.GRANTED),
                        why.formatted(DAY.format(day))))
                .toList();
        measures.mark(caseId, Occasion.before(hearing), fallen);
    }
}
