package org.alongside.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people answer where the first answer a form offers is not the usual one. */
final class UsualAnswers {

    private static final Map<String, Map<String, List<String>>> BY_TASK = Map.ofEntries(
            usual("planFirstContact", "safeContactMethod", "phone", "therapyWanted", "notKnown"),
            usual("assessVulnerability", "underTenAtReport", "no", "inCare", "no", "movedWithinUk", "no", "nationalReferral", "none",
                    "imagesMayBeEvidence", "no"),
            usual("checkDisruptionOptions", "disruptionWanted", "later"),
            usual("discussSpecialMeasures", "hearingWanted", "no"),
            usual("explainDecisionNotToCharge", "meeting", "notWanted"),
            usual("considerInPersonBan", "inPersonBan", "section35"),
            usual("recordWishes", "meeting", "notWanted"),
            usual("draftApplication", "hearingAsked", "no"),
            usual("reassessNeeds", "turnsEighteen", "no", "fearOfIntimidation", "no"),
            usual("recordTrialDay", "trialDay", "verdict", "intimidation", "no"),
            usual("explainOutcome", "safetyAfter", "no"),
            usual("agreeAfterTrialPlan", "adultServices", "notNeeded"),
            usual("reviewContact", "contactChoice", "whenTheyAsk", "schemeNow", "no"),
            usual("explainDiscontinuance", "reviewAfterStop", "notWanted"),
            usual("reviewMeasure", "measureReview", "end"),
            usual("reviewIntimidation", "intimidationReview", "riskOver"),
            usual("assessIntimidation", "threatMade", "no", "harmDone", "no", "breachOfBail", "no"),
            usual("giveAftercare", "concern", "no"),
            usual("recordFamilyInformation", "immediateDanger", "no"));

    private UsualAnswers() {}

    static Map<String, List<String>> of(String task) {
        return BY_TASK.getOrDefault(task, Map.of());
    }

    private static Map.Entry<String, Map<String, List<String>>> usual(String task, String... keysAndAnswers) {
        List<String> both = List.of(keysAndAnswers);
        Map<String, List<String>> answers = both.stream()
                .filter(key -> both.indexOf(key) % 2 == 0)
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> List.of(both.get(both.indexOf(key) + 1))));
        return Map.entry(task, answers);
    }
}
