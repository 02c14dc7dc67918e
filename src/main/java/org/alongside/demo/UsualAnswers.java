package org.alongside.demo;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people answer where the first answer a form offers is not the usual one. */
public final class UsualAnswers {

    private static final Map<String, Map<String, String>> BY_TASK = Map.ofEntries(
            entry("planFirstContact", Map.of("safeContactMethod", "email", "therapyWanted", "notKnown")),
            entry(
                    "assessVulnerability",
                    Map.of(
                            "underTenAtReport", "no",
                            "inCare", "no",
                            "movedWithinUk", "no",
                            "nationalReferral", "none",
                            "imagesMayBeEvidence", "no")),
            entry("agreeSupportPlan", Map.of("therapyWish", "later")),
            entry("checkIn", Map.of("therapyWish", "no")),
            entry("checkDisruptionOptions", Map.of("disruptionWanted", "later")),
            entry("discussSpecialMeasures", Map.of("hearingWanted", "no")),
            entry("explainDecisionNotToCharge", Map.of("meeting", "notWanted")),
            entry("decideCharge", Map.of("bail", "conditional")),
            entry("decideChargeAfterReview", Map.of("bail", "conditional")),
            entry("notifySection28Eligibility", Map.of("sentToCrownCourt", "bail")),
            entry("considerInPersonBan", Map.of("inPersonBan", "section35", "representativeInvited", "notNeeded")),
            entry("recordWishes", Map.of("meeting", "notWanted")),
            entry("draftApplication", Map.of("hearingAsked", "no")),
            entry("confirmDirections", Map.of("confirmation", "notNeeded")),
            entry("recordRepresentations", Map.of("representations", "unopposed")),
            entry("testNecessity", Map.of("counselling", "no")),
            entry("reassessNeeds", Map.of("turnsEighteen", "no", "fearOfIntimidation", "no")),
            entry("recordTrialDay", Map.of("trialDay", "verdict", "intimidation", "no")),
            entry("explainOutcome", Map.of("safetyAfter", "no")),
            entry("agreeAfterTrialPlan", Map.of("adultServices", "notNeeded")),
            entry("reviewContact", Map.of("contactChoice", "whenTheyAsk", "schemeNow", "no")),
            entry("explainDiscontinuance", Map.of("reviewAfterStop", "notWanted")),
            entry("reviewMeasure", Map.of("measureReview", "end")),
            entry("reviewIntimidation", Map.of("intimidationReview", "riskOver")),
            entry("assessIntimidation", Map.of("threatMade", "no", "harmDone", "no", "breachOfBail", "no")),
            entry("giveAftercare", Map.of("concern", "no")),
            entry("recordFamilyInformation", Map.of("immediateDanger", "no")));

    private UsualAnswers() {}

    public static Map<String, List<String>> of(String task) {
        return BY_TASK.getOrDefault(task, Map.of()).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, answer -> List.of(answer.getValue())));
    }
}
