package org.alongside.specialmeasures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Wishes;
import org.alongside.engine.Processes;
import org.alongside.specialmeasures.domain.Departure;
import org.alongside.specialmeasures.domain.DepartureRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a step gives a young person something else than they wished: the reason is kept, and somebody has to tell them. The case row
 * is locked.
 */
@Service
@Transactional
public class Departures {

    private static final String DEPARTED = "wish-departed";

    private final DepartureRows rows;
    private final Wishes wishes;
    private final Cases cases;
    private final Processes processes;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Departures(
            DepartureRows rows,
            Wishes wishes,
            Cases cases,
            Processes processes,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.wishes = wishes;
        this.cases = cases;
        this.processes = processes;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The wishes that a step is contrary to.
     *
     * @param has for each measure that the step settles, whether they get it
     * @return for each measure they want and do not get, or do not want and get, the wish
     */
    @Transactional(readOnly = true)
    public Map<Measure, String> contrary(UUID caseId, Map<Measure, Boolean> has) {
        Map<Measure, String> contrary = new EnumMap<>(Measure.class);
        if (has.isEmpty()) {
            return contrary;
        }
        Map<String, String> wished = wishes.words(caseId);
        has.forEach((measure, given) -> {
            String wish = wished.getOrDefault(measure.word(), "");
            if (wish.equals(given ? "doesNotWant" : "wants")) {
                contrary.put(measure, wish);
            }
        });
        return contrary;
    }

    /**
     * The same for what the court directed: where they have no wish they rely on the direction, and not to carry it out is a departure.
     *
     * @param has for each measure with a direction in force, whether they get it
     */
    @Transactional(readOnly = true)
    public Map<Measure, String> contraryToDirections(UUID caseId, Map<Measure, Boolean> has) {
        Map<Measure, String> contrary = contrary(caseId, has);
        Map<String, String> wished = has.isEmpty() ? Map.of() : wishes.words(caseId);
        has.forEach((measure, given) -> {
            if (!given && !"doesNotWant".equals(wished.get(measure.word()))) {
                contrary.putIfAbsent(measure, "directed");
            }
        });
        return contrary;
    }

    /**
     * Of measures that nobody directed those that they want, unless a step has given its reason since they last said so.
     *
     * @return for each of them, the wish
     */
    @Transactional(readOnly = true)
    public Map<Measure, String> leftWithout(UUID caseId, Set<Measure> without) {
        Map<Measure, String> wanted =
                contrary(caseId, without.stream().collect(Collectors.toMap(Function.identity(), measure -> false)));
        if (!wanted.isEmpty()) {
            Map<String, Wishes.WishView> said = wishes.latest(caseId);
            rows.findByCaseIdOrderByDepartedAtAscIdAsc(caseId).stream()
                    .map(Departure::view)
                    .filter(earlier -> earlier.wish().equals(wanted.get(earlier.measure())))
                    .filter(earlier -> Optional.ofNullable(
                                    said.get(earlier.measure().word()))
                            .filter(wish -> wish.at().isAfter(earlier.at()))
                            .isEmpty())
                    .forEach(earlier -> wanted.remove(earlier.measure()));
        }
        return wanted;
    }

    /** Keeps what departs from a wish today. */
    public void keep(UUID caseId, DepartureStep step, Map<Measure, Reason> reasons) {
        keep(caseId, step, LocalDate.ofInstant(clock.instant(), LegalToday.LONDON), reasons);
    }

    /**
     * Keeps what departs from a wish, and has the advocate tell the young person unless the process does that anyway or the task is open
     * already.
     *
     * @param on the day it happened
     * @param reasons for each measure that departs, the wish and why
     */
    public void keep(UUID caseId, DepartureStep step, LocalDate on, Map<Measure, Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        List<Departure> earlier = rows.findByCaseIdOrderByDepartedAtAscIdAsc(caseId);
        boolean openAlready = earlier.stream().anyMatch(Departures::awaitsTheAdvocate);
        UUID by = actor.find().map(Actor::userId).orElse(null);
        List<Departure> fresh = reasons.entrySet().stream()
                .map(it -> new DepartureView(
                        it.getKey(), it.getValue().wish(), step, it.getValue().reason(), clock.instant(), on, null))
                .filter(what -> earlier.stream().noneMatch(departure -> departure.saysTheSame(what)))
                .map(what -> new Departure(caseId, what, by))
                .toList();
        fresh.forEach(departure -> {
            rows.save(departure);
            events.publishEvent(new WishDeparted(caseId, departure.measure(), step));
        });
        if (fresh.isEmpty() || openAlready || step.isExplainedAnyway()) {
            return;
        }
        String reference = cases.byId(caseId).reference();
        if (processes.awaits(DEPARTED, reference)) {
            processes.correlate(DEPARTED, reference, Map.of());
        }
    }

    /** The advocate told the young person what the court or the reviewing lawyer made of their wishes. */
    public void explained(UUID caseId, DepartureStep step, LocalDate on, UUID by) {
        tell(caseId, on, by, departure -> departure.step() == step);
    }

    /**
     * The advocate told the young person everything that departed from their wishes until that day.
     *
     * @return the measures of which something departed later and is not told yet
     */
    public List<Measure> told(UUID caseId, LocalDate on, UUID by) {
        tell(caseId, on, by, departure -> !departure.step().isExplainedAnyway());
        return awaitingTheAdvocate(caseId).stream()
                .map(DepartureView::measure)
                .distinct()
                .toList();
    }

    /** What the advocate has still to tell the young person, the oldest first. */
    @Transactional(readOnly = true)
    public List<DepartureView> awaitingTheAdvocate(UUID caseId) {
        return rows.findByCaseIdOrderByDepartedAtAscIdAsc(caseId).stream()
                .filter(Departures::awaitsTheAdvocate)
                .map(Departure::view)
                .toList();
    }

    /** Every departure of the case, the oldest first. */
    @Transactional(readOnly = true)
    public List<DepartureView> of(UUID caseId) {
        return rows.findByCaseIdOrderByDepartedAtAscIdAsc(caseId).stream()
                .map(Departure::view)
                .toList();
    }

    private void tell(UUID caseId, LocalDate on, UUID by, Predicate<Departure> which) {
        rows.findByCaseIdOrderByDepartedAtAscIdAsc(caseId).stream()
                .filter(departure -> !departure.isTold() && !departure.day().isAfter(on))
                .filter(which)
                .forEach(departure -> {
                    departure.tell(on, by);
                    rows.save(departure);
                    events.publishEvent(new DepartureTold(caseId, departure.measure(), departure.step(), on));
                });
    }

    private static boolean awaitsTheAdvocate(Departure departure) {
        return !departure.isTold() && !departure.step().isExplainedAnyway();
    }

    /** The wish that was departed from, and why. */
    public record Reason(String wish, String reason) {}
}
