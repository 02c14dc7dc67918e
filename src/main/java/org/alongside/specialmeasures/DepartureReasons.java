package org.alongside.specialmeasures;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;

/** Asks a form for the reason of everything that is not as the young person wished. */
public final class DepartureReasons {

    private static final String FOR_ALL = "departureReason";

    private static final Map<String, String> SAID =
            Map.of("wants", "they want", "doesNotWant", "they do not want", "directed", "the court directed");

    private DepartureReasons() {}

    /**
     * The reason of each departure: the one given for the measure, else the one given for all of them.
     *
     * @throws Refusal when one has no reason
     */
    public static Map<Measure, Departures.Reason> of(
            Map<Measure, String> contrary, Map<Measure, String> ofMeasure, Answers answers) {
        return of(contrary, ofMeasure, answers, FOR_ALL);
    }

    /**
     * The same, where another question asks for the reason that a measure lacks.
     *
     * @throws Refusal at that question when one has no reason
     */
    public static Map<Measure, Departures.Reason> of(
            Map<Measure, String> contrary, Map<Measure, String> ofMeasure, Answers answers, String question) {
        Map<Measure, Departures.Reason> reasons = new EnumMap<>(Measure.class);
        String forAll = answers.text(question);
        contrary.forEach((measure, wish) -> {
            String own = ofMeasure.getOrDefault(measure, "");
            String reason = own.isBlank() ? forAll : own;
            if (!reason.isBlank()) {
                reasons.put(measure, new Departures.Reason(wish, reason));
            }
        });
        if (reasons.size() < contrary.size()) {
            throw new Refusal(question, words(contrary));
        }
        return reasons;
    }

    private static String words(Map<Measure, String> contrary) {
        return "This is not what they wish or were told. Give the reason: %s (s.19(3)(a))"
                .formatted(contrary.entrySet().stream()
                        .map(it -> "%s %s"
                                .formatted(
                                        SAID.getOrDefault(it.getValue(), ""),
                                        it.getKey().title().toLowerCase(Locale.UK)))
                        .collect(Collectors.joining(", ")));
    }
}
