package org.alongside.specialmeasures.process;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.DepartureReasons;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler.Beside;
import org.springframework.stereotype.Component;

/**
 * Holds a draft against what the young person wishes: where it departs from a wish it says so and why, and where they have changed their
 * mind since, whoever sends it on says why it goes all the same.
 */
@Component
class DraftAndWishes {

    private static final String CHANGED_REASON = "wishesChangedReason";

    private static final String NOT_ASKED = "notAsked";
    private static final Map<String, String> WORDS = Map.of(
            "wants",
            "they want it",
            "doesNotWant",
            "they do not want it",
            "notSure",
            "they are not sure",
            NOT_ASKED,
            "not asked");

    private final Wishes wishes;
    private final Departures departures;

    DraftAndWishes(Wishes wishes, Departures departures) {
        this.wishes = wishes;
        this.departures = departures;
    }

    /** @throws Refusal when the draft hides a departure or gives no reason for one */
    void require(Submission submission, DraftedApplication drafted) {
        var wished = wishes.words(submission.caseId());
        for (Measure measure : Measure.values()) {
            requireTrueToWish(measure, wished.getOrDefault(measure.word(), ""), drafted);
        }
        var contrary = departures.contrary(submission.caseId(), drafted.has());
        var reasons = DepartureReasons.of(
                contrary,
                drafted.departureReasons(),
                submission.answers(),
                drafted.isVariation() ? "departureVariation" : Measure.LIVE_LINK_SUPPORTER.field("departure"));
        departures.keep(submission.caseId(), DepartureStep.DRAFT, reasons);
    }

    /** Whether the draft is contrary to a wish as it is now, or says of itself that it departs from one. */
    boolean departs(UUID caseId, DraftedApplication drafted) {
        return drafted.departsFromAWish()
                || !departures.contrary(caseId, drafted.has()).isEmpty();
    }

    /** What they think otherwise since the draft, or since the decision on it, was written down. */
    List<Beside> changed(UUID caseId, Optional<RecordView> since) {
        List<Changed> changed = since.map(it -> changes(caseId, it)).orElse(List.of());
        return changed.isEmpty()
                ? List.of()
                : List.of(new Beside("They have changed their mind", "specialmeasures/changed-wishes", changed));
    }

    /**
     * Keeps why a draft goes on that was written before they changed their mind.
     *
     * @throws Refusal when nobody says why
     */
    void requireReasonForChanges(Submission submission, Optional<RecordView> since, DraftedApplication drafted) {
        UUID caseId = submission.caseId();
        List<Changed> changed = since.map(it -> changes(caseId, it)).orElse(List.of());
        if (changed.isEmpty()) {
            return;
        }
        String reason = submission.answers().text(CHANGED_REASON);
        if (reason.isBlank()) {
            throw new Refusal(
                    CHANGED_REASON,
                    "They have changed their mind about %s. Say why the application goes on as it is, or have it drafted anew (YJCEA 1999 s.19(3)(a), CrimPR 18.10)"
                            .formatted(changed.stream()
                                    .map(it -> it.measure().title().toLowerCase(Locale.UK))
                                    .collect(Collectors.joining(", "))));
        }
        Map<Measure, Departures.Reason> reasons = new EnumMap<>(Measure.class);
        Map<Measure, String> contrary = departures.contrary(caseId, drafted.has());
        changed.stream()
                .map(Changed::measure)
                .filter(contrary::containsKey)
                .forEach(measure ->
                        reasons.put(measure, new Departures.Reason(contrary.getOrDefault(measure, ""), reason)));
        departures.keep(caseId, DepartureStep.DRAFT, reasons);
    }

    private List<Changed> changes(UUID caseId, RecordView since) {
        Map<String, String> before = new HashMap<>();
        wishes.of(caseId).stream()
                .filter(wish -> !wish.at().isAfter(since.at()))
                .forEach(wish ->
                        before.putIfAbsent(wish.said().measure(), wish.said().wish()));
        return wishes.latest(caseId).values().stream()
                .filter(wish -> wish.at().isAfter(since.at()))
                .map(Wishes.WishView::said)
                .filter(said -> !said.wish().equals(before.getOrDefault(said.measure(), NOT_ASKED)))
                .flatMap(said -> Measure.ofWord(said.measure())
                        .map(measure -> new Changed(
                                measure, words(before.getOrDefault(said.measure(), NOT_ASKED)), words(said.wish())))
                        .stream())
                .toList();
    }

    /** A departure hidden as "as they wish" would leave the court without the reason it has to hear: s.19(3)(a). */
    private static void requireTrueToWish(Measure measure, String wish, DraftedApplication drafted) {
        String field = measure.field("apply");
        String applied = drafted.answers().text(field);
        if (applied.equals("askedAsWished") && wish.equals("doesNotWant")) {
            throw new Refusal(
                    field,
                    "They said that they do not want this. Choose that it is asked for despite their wish and say why");
        }
        if (applied.equals("leftOutAsWished") && wish.equals("wants")) {
            throw new Refusal(
                    field, "They said that they want this. Choose that it is left out despite their wish and say why");
        }
    }

    private static String words(String wish) {
        return WORDS.getOrDefault(wish, "");
    }

    /** A wish that has changed, in words. */
    record Changed(Measure measure, String before, String now) {}
}
