package org.alongside.specialmeasures.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks the measures of an application as applied for at the moment it reaches the court. */
@Component
class AppliedMeasures {

    private final SpecialMeasures measures;
    private final Departures departures;

    AppliedMeasures(SpecialMeasures measures, Departures departures) {
        this.measures = measures;
        this.departures = departures;
    }

    /** The reviewing lawyer will not apply: what the young person wants is not asked for, and a direction stays as it is. */
    void refused(UUID caseId, DraftedApplication drafted, String legalReason) {
        Map<Measure, Boolean> has = new EnumMap<>(Measure.class);
        drafted.measures().forEach(measure -> has.put(measure, !drafted.asksFor(measure)));
        Map<Measure, Departures.Reason> reasons = departures.contrary(caseId, has).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, wish -> new Departures.Reason(wish.getValue(), legalReason)));
        departures.keep(caseId, DepartureStep.APPROVAL, reasons);
    }

    /** An unopposed notice, CrimPR 18.9, goes to the court without a further step: approval sends it. */
    void approved(UUID caseId, DraftedApplication drafted) {
        if (drafted.isByNotice()) {
            served(caseId, drafted);
        }
    }

    /** A direction that is to be varied or discharged, or a measure in force that is asked for again, binds until the court decides. */
    void served(UUID caseId, DraftedApplication drafted) {
        mark(
                caseId,
                drafted,
                measure -> drafted.discharges(measure) ? MeasureStatus.DISCHARGE_ASKED : MeasureStatus.VARIATION_ASKED,
                new Marked(MeasureStatus.APPLIED_FOR, null));
    }

    /** Another party opposes what is before the court: CrimPR 18.13. */
    void opposed(UUID caseId, DraftedApplication drafted, String why) {
        mark(caseId, drafted, measure -> MeasureStatus.CHANGE_OPPOSED, new Marked(MeasureStatus.OPPOSED, why));
    }

    private void mark(
            UUID caseId, DraftedApplication drafted, Function<Measure, MeasureStatus> inForce, Marked otherwise) {
        MeasureStatuses now = measures.statuses(caseId);
        measures.mark(
                caseId,
                Occasion.NONE,
                drafted.measures().stream()
                        .map(measure -> new Marking(
                                measure,
                                now.isInForce(measure) ? inForce.apply(measure) : otherwise.status(),
                                otherwise.why()))
                        .filter(marking -> now.mayBecome(marking.measure(), marking.status()))
                        .toList());
    }

    private record Marked(MeasureStatus status, @Nullable String why) {}
}
