package org.alongside.specialmeasures;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.specialmeasures.domain.Direction;
import org.alongside.specialmeasures.domain.Directions;
import org.alongside.specialmeasures.domain.MeasureChange;
import org.alongside.specialmeasures.domain.MeasureChanges;
import org.alongside.specialmeasures.domain.WitnessMeasure;
import org.alongside.specialmeasures.domain.WitnessMeasures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The special measures of each witness, from the first thought to the day in court. The case row is locked. */
@Service
@Transactional
public class SpecialMeasures {

    private final WitnessMeasures measures;
    private final MeasureChanges changes;
    private final Directions directions;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SpecialMeasures(
            WitnessMeasures measures,
            MeasureChanges changes,
            Directions directions,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.changes = changes;
        this.directions = directions;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes measures a step further and keeps who did it, when, why and on what occasion. What is so already changes nothing, unless it
     * has happened again at a hearing or by a direction.
     *
     * @throws MeasureCannotBecome when a measure cannot take that turn from where it is
     */
    public void mark(UUID caseId, Occasion occasion, List<Marking> markings) {
        if (markings.isEmpty()) {
            return;
        }
        Map<Measure, WitnessMeasure> known = measures.findByCaseId(caseId).stream()
                .collect(Collectors.toMap(
                        WitnessMeasure::measure,
                        Function.identity(),
                        (one, same) -> same,
                        () -> new EnumMap<>(Measure.class)));
        for (Marking marking : markings) {
            WitnessMeasure changed = known.get(marking.measure());
            if (changed == null) {
                changed = new WitnessMeasure(caseId, marking.measure());
                known.put(marking.measure(), changed);
            } else if (isSoAlready(changed, marking, occasion)) {
                continue;
            }
            mark(changed, marking, occasion);
        }
    }

    /** The same for one measure outside a hearing and without a direction. */
    public void mark(UUID caseId, Marking marking) {
        mark(caseId, Occasion.NONE, List.of(marking));
    }

    private void mark(WitnessMeasure changed, Marking marking, Occasion occasion) {
        changed.become(marking.status());
        measures.save(changed);
        UUID by = actor.find().map(Actor::userId).orElse(null);
        changes.save(new MeasureChange(changed.caseId(), marking, occasion, by, clock.instant()));
        events.publishEvent(new MeasureMarked(changed.caseId(), marking.measure(), marking.status()));
    }

    private static boolean isSoAlready(WitnessMeasure known, Marking marking, Occasion occasion) {
        boolean again = marking.status().repeats() && !occasion.equals(Occasion.NONE);
        return known.status() == marking.status() && !again;
    }

    /** How far each measure has come; what nobody thought of yet is not among them. */
    @Transactional(readOnly = true)
    public MeasureStatuses statuses(UUID caseId) {
        return new MeasureStatuses(measures.findByCaseId(caseId).stream()
                .collect(Collectors.toMap(WitnessMeasure::measure, WitnessMeasure::status)));
    }

    /** Whether the court's direction for this measure binds now. */
    @Transactional(readOnly = true)
    public boolean isInForce(UUID caseId, Measure measure) {
        return measures.findByCaseIdAndMeasure(caseId, measure)
                .map(known -> known.status().isInForce())
                .orElse(false);
    }

    /** Every measure of the case that was thought of, in the Act's order, with its history. */
    @Transactional(readOnly = true)
    public List<MeasureView> of(UUID caseId) {
        Map<Measure, MeasureStatus> now = measures.findByCaseId(caseId).stream()
                .collect(Collectors.toMap(WitnessMeasure::measure, WitnessMeasure::status));
        Map<Measure, List<MeasureView.Step>> steps = changes.findByCaseIdOrderByChangedAtAscIdAsc(caseId).stream()
                .collect(Collectors.groupingBy(
                        MeasureChange::measure, Collectors.mapping(MeasureChange::asStep, Collectors.toList())));
        return Arrays.stream(Measure.values())
                .filter(now::containsKey)
                .map(measure -> new MeasureView(
                        measure,
                        now.getOrDefault(measure, MeasureStatus.CONSIDERED),
                        steps.getOrDefault(measure, List.of())))
                .toList();
    }

    /** Keeps what the court decided, says so, and gives the direction's id. Each decision is kept beside the earlier ones. */
    public UUID keep(UUID caseId, CourtDecision decision) {
        var direction = directions.save(new Direction(caseId, decision, clock.instant()));
        events.publishEvent(new SpecialMeasuresDirected(
                caseId, decision.directions(), decision.section28() != null, decision.decidedOn()));
        return direction.getId();
    }

    /** Everything the courts decided, the newest first. */
    @Transactional(readOnly = true)
    public List<CourtDecision> decisions(UUID caseId) {
        return directions.findByCaseIdOrderByKeptAtDescIdDesc(caseId).stream()
                .map(Direction::decision)
                .toList();
    }

    /** What the court decided last. */
    @Transactional(readOnly = true)
    public Optional<CourtDecision> decision(UUID caseId) {
        return directions.findFirstByCaseIdOrderByKeptAtDescIdDesc(caseId).map(Direction::decision);
    }

    /** The five dates of the newest section 28 direction. */
    @Transactional(readOnly = true)
    public Optional<Section28Dates> section28Dates(UUID caseId) {
        return decisions(caseId).stream()
                .flatMap(decision -> Optional.ofNullable(decision.section28()).stream())
                .findFirst();
    }
}
