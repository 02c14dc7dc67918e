package org.alongside.specialmeasures.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.WishView;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Kept;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the case already knows of an application: the draft offers it, with where it comes from, and the drafter may change it. */
@Component
class DraftOffers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<String, String> APPLY = Map.of("wants", "askedAsWished", "doesNotWant", "leftOutAsWished");
    private static final Map<String, String> SUPPORTER = Map.of("wants", "named", "doesNotWant", "noSupporter");
    private static final Map<String, String> IN_FORCE = Map.of("wants", "keep", "doesNotWant", "discharge");

    private static final Set<String> CHANGES = Set.of("keep", "vary", "discharge");

    /** What belongs to one application; everything else is known of the case. */
    private static final Set<String> OWN = Set.of("draftApplication", "approveApplication");

    private final CaseRecords records;
    private final Wishes wishes;
    private final DecisionTables decisions;
    private final Hearings hearings;
    private final SpecialMeasures measures;

    DraftOffers(
            CaseRecords records, Wishes wishes, DecisionTables decisions, Hearings hearings, SpecialMeasures measures) {
        this.records = records;
        this.wishes = wishes;
        this.decisions = decisions;
        this.hearings = hearings;
        this.measures = measures;
    }

    /**
     * What is known, under what an earlier draft of this application says, and over it what was said or directed since; marked where a
     * reviewing lawyer asks for a change.
     */
    Offers of(Run run) {
        UUID caseId = run.caseId();
        Map<String, RecordView> newest = new HashMap<>();
        records.of(caseId, KnownAnswers.TASKS).stream()
                .filter(done ->
                        !OWN.contains(done.source().task()) || done.run().equals(run))
                .forEach(done -> newest.put(done.source().task(), done));
        Map<String, Offer> offers = new LinkedHashMap<>();
        fromCourt(caseId, offers);
        fromEligibility(caseId, offers);
        offers.putAll(known(newest, Instant.MIN));
        RecordView draft = newest.get("draftApplication");
        if (draft != null) {
            offers.putAll(again(draft));
            offers.putAll(known(newest, draft.at()));
        }
        fromWishes(caseId, draft == null ? Instant.MIN : draft.at(), offers);
        return new Offers(
                        offers,
                        returned(newest)
                                .map(done -> new MarkedDraft(done.answers()).marks())
                                .orElse(Map.of()))
                .without(unfit(measures.statuses(caseId)));
    }

    /** Only a direction in force can be kept, varied or discharged, s.20(2). */
    private static Map<String, Set<String>> unfit(MeasureStatuses now) {
        Map<String, Set<String>> unfit = new HashMap<>();
        for (Measure measure : Measure.values()) {
            if (!now.isInForce(measure)) {
                unfit.put(measure.question(), CHANGES);
            }
        }
        if (unfit.size() == Measure.values().length) {
            unfit.put("variationAsked", Set.of("yes"));
        }
        return unfit;
    }

    /** What was written of the newest draft by the reviewing lawyer or whoever was to serve it; empty when nobody returned it. */
    static Optional<RecordView> returned(Map<String, RecordView> newest) {
        RecordView draft = newest.get("draftApplication");
        return Stream.of("serveApplication", "approveApplication")
                .flatMap(task -> Stream.ofNullable(newest.get(task)))
                .filter(done -> draft != null && !done.at().isBefore(draft.at()))
                .findFirst()
                .filter(done -> done.answers().text("approval").equals("returned")
                        || ServedApplication.isSentBack(done.answers()));
    }

    /** An earlier draft is kept whole; only the way to the court is chosen anew after a notice that was opposed. */
    private static Map<String, Offer> again(RecordView draft) {
        String from = "the draft of " + day(draft);
        Map<String, Offer> offers = new LinkedHashMap<>();
        draft.answers().values().forEach((key, value) -> {
            if (value instanceof List<?> several) {
                offers.put(key, new Offer(several.stream().map(Object::toString).toList(), from));
            } else if (value != null && !Boolean.FALSE.equals(value)) {
                offers.put(key, Offer.of(value.toString(), from));
            }
        });
        return offers;
    }

    private void fromCourt(UUID caseId, Map<String, Offer> offers) {
        hearings.of(caseId).stream()
                .filter(hearing -> hearing.when().court() != null
                        && !hearing.when().court().isBlank())
                .reduce((earlier, later) -> later)
                .ifPresent(hearing -> offers.putAll(court(hearing)));
    }

    private static Map<String, Offer> court(HearingView hearing) {
        String name = String.valueOf(hearing.when().court());
        String from = "the %s of %s"
                .formatted(
                        hearing.kind().title().toLowerCase(Locale.UK),
                        DAY.format(hearing.when().on()));
        Map<String, Offer> offers = new LinkedHashMap<>(Map.of("court", Offer.of(name, from)));
        String plain = name.toLowerCase(Locale.UK);
        Map.of("crown court", "crownCourt", "magistrates", "magistratesCourt", "youth court", "youthCourt")
                .forEach((words, kind) -> {
                    if (plain.contains(words)) {
                        offers.put("courtKind", Offer.of(kind, from));
                    }
                });
        return offers;
    }

    private void fromEligibility(UUID caseId, Map<String, Offer> offers) {
        decisions.keptFor(caseId).stream()
                .filter(kept -> kept.decision().equals(ApplicationRules.ELIGIBILITY))
                .reduce((earlier, later) -> later)
                .filter(kept -> !kept.rules().isEmpty())
                .ifPresent(kept -> offers.put("eligibilityExplained", Offer.of(grounds(kept), decided(kept))));
    }

    private static String grounds(Kept kept) {
        return kept.rules().stream().map(FiredRule::description).distinct().collect(Collectors.joining("\n"));
    }

    private static String decided(Kept kept) {
        return "the decision on eligibility of " + DAY.format(kept.decidedOn());
    }

    /** What the forms said after a moment; of several answers to one question the first of the list stands. */
    private static Map<String, Offer> known(Map<String, RecordView> newest, Instant after) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        KnownAnswers.ALL.forEach(known -> Optional.ofNullable(newest.get(known.task()))
                .filter(done -> done.at().isAfter(after))
                .flatMap(known::in)
                .ifPresent(offer -> offers.putIfAbsent(known.field(), offer)));
        return offers;
    }

    /** A wish, or a direction in force, that is newer than the earlier draft; the reason for departing from the old wish goes. */
    private void fromWishes(UUID caseId, Instant drafted, Map<String, Offer> offers) {
        Map<String, WishView> wished = wishes.latest(caseId);
        Map<Measure, Instant> directed = directed(caseId);
        for (Measure measure : Measure.values()) {
            Instant directedAt = directed.get(measure);
            Optional<Offer> offer = wish(measure, wished.get(measure.word()), directedAt, drafted)
                    .or(() -> Optional.ofNullable(directedAt)
                            .filter(at -> at.isAfter(drafted))
                            .map(at -> Offer.of("keep", "the court's direction recorded on " + day(at))));
            offer.ifPresent(it -> {
                offers.put(measure.question(), it);
                offers.remove(measure.field("departure"));
            });
        }
    }

    private static Optional<Offer> wish(
            Measure measure, @Nullable WishView wish, @Nullable Instant directedAt, Instant drafted) {
        if (wish == null
                || !wish.at().isAfter(drafted)
                || directedAt != null && !wish.at().isAfter(directedAt)) {
            return Optional.empty();
        }
        Map<String, String> words = measure == Measure.LIVE_LINK_SUPPORTER ? SUPPORTER : APPLY;
        return Optional.ofNullable(
                        (directedAt == null ? words : IN_FORCE).get(wish.said().wish()))
                .map(word -> Offer.of(word, "their wish of " + day(wish.at())));
    }

    /** When each direction in force was recorded. */
    private Map<Measure, Instant> directed(UUID caseId) {
        Map<Measure, Instant> directed = new EnumMap<>(Measure.class);
        measures.of(caseId).stream()
                .filter(view -> view.status().isInForce())
                .forEach(view -> view.latestDirection().ifPresent(step -> directed.put(view.measure(), step.at())));
        return directed;
    }

    static String day(RecordView done) {
        return day(done.at());
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, LegalToday.LONDON));
    }
}
