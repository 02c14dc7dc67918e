package org.alongside.specialmeasures;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
     * Takes a measure a step further and keeps who did it and when; marking what is so already changes nothing.
     *
     * @throws MeasureCannotBecome when the measure cannot take that turn from where it is
     */
    public void mark(UUID caseId, Measure measure, MeasureStatus status) {
        var known = measures.findByCaseIdAndMeasure(caseId, measure);
        if (known.isPresent() && known.get().status() == status) {
            return;
        }
        WitnessMeasure changed = known.orElseGet(() -> new WitnessMeasure(caseId, measure));
        changed.become(status);
        measures.save(changed);
        UUID by = actor.find().map(Actor::userId).orElse(null);
        changes.save(new MeasureChange(changed, by, clock.instant()));
        events.publishEvent(new MeasureMarked(caseId, measure, status));
    }

    /** Whether {@link #mark} would let the measure become this now. */
    @Transactional(readOnly = true)
    public boolean mayMark(UUID caseId, Measure measure, MeasureStatus status) {
        return status(caseId, measure).map(now -> now.mayBecome(status)).orElse(true);
    }

    /** How far a measure has come; empty when nobody thought of it yet. */
    @Transactional(readOnly = true)
    public Optional<MeasureStatus> status(UUID caseId, Measure measure) {
        return measures.findByCaseIdAndMeasure(caseId, measure).map(WitnessMeasure::status);
    }

    /** Whether the court's direction for this measure binds now. */
    @Transactional(readOnly = true)
    public boolean isInForce(UUID caseId, Measure measure) {
        return status(caseId, measure).map(MeasureStatus::isInForce).orElse(false);
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

    /** Keeps what the court decided and says so. Each decision is kept beside the earlier ones. */
    public void keep(UUID caseId, CourtDecision decision) {
        directions.save(new Direction(caseId, decision, clock.instant()));
        events.publishEvent(new SpecialMeasuresDirected(
                caseId, decision.directions(), decision.section28() != null, decision.decidedOn()));
    }

    /** What the court decided last. */
    @Transactional(readOnly = true)
    public Optional<CourtDecision> decision(UUID caseId) {
        return directions.findFirstByCaseIdOrderByKeptAtDescIdDesc(caseId).map(Direction::decision);
    }

    /** The five dates of the newest section 28 direction. */
    @Transactional(readOnly = true)
    public Optional<Section28Dates> section28Dates(UUID caseId) {
        return directions.findByCaseIdOrderByKeptAtDescIdDesc(caseId).stream()
                .map(Direction::decision)
                .flatMap(decision -> Optional.ofNullable(decision.section28()).stream())
                .findFirst();
    }
}
