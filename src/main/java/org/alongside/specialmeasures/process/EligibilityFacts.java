package org.alongside.specialmeasures.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the case already knows of the facts that decide eligibility, YJCEA 1999 ss.16 to 22. What nobody knows stays out. */
@Component
class EligibilityFacts {

    private static final Set<String> SEXUAL_OFFENCES =
            Set.of("internetGrooming", "abuseThroughProstitution", "sexWithChildUnder13", "rape");

    private final CaseRecords records;
    private final Cases cases;
    private final LegalToday today;

    EligibilityFacts(CaseRecords records, Cases cases, LegalToday today) {
        this.records = records;
        this.cases = cases;
        this.today = today;
    }

    Map<String, @Nullable Object> of(UUID caseId) {
        Answers discussed = records.latest(caseId, "discussSpecialMeasures");
        Answers confirmed = records.latest(caseId, "confirmMg2");
        CaseView witness = cases.byId(caseId);
        List<String> grounds = Stream.concat(
                        discussed.chosen("grounds").stream(), confirmed.chosen("eligibilityGrounds").stream())
                .toList();
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("accused", false);
        facts.put("ageAtHearing", ageAtHearing(confirmed, discussed).orElse(witness.ageOn(today.date())));
        if (isSexualOffence(caseId, witness) || grounds.contains("S17_SEX")) {
            facts.put("complainantOfSexualOffence", true);
        }
        discussed
                .date("recordingDate")
                .ifPresent(on -> facts.put("under18WhenRecorded", on.isBefore(witness.eighteenthBirthday())));
        grounds.forEach(ground -> facts.putAll(said(ground)));
        return facts;
    }

    private static Optional<Integer> ageAtHearing(Answers confirmed, Answers discussed) {
        return confirmed.number("ageAtHearing").or(() -> discussed.number("ageAtHearing"));
    }

    private boolean isSexualOffence(UUID caseId, CaseView witness) {
        String charged = records.latest(caseId, "decideCharge").text("offenceKind");
        String known = witness.offenceKind();
        return SEXUAL_OFFENCES.contains(charged) || known != null && SEXUAL_OFFENCES.contains(known);
    }

    /** What the police say when they tick a ground on the MG2. */
    private static Map<String, Boolean> said(String ground) {
        return switch (ground) {
            case "S16_INCAP" -> Map.of("impairment", true, "qualityLikelyDiminished", true);
            case "S17_FEAR" -> Map.of("fearOrDistress", true, "qualityLikelyDiminished", true);
            case "S17_MSA" -> Map.of("complainantOfSlaveryOffence", true);
            case "S17_DA" -> Map.of("complainantOfDomesticAbuseOffence", true);
            case "S17_WEAP" -> Map.of("weaponOffence", true);
            case "S33_AGE_PRESUMED" -> Map.of("ageUncertain", true, "believedUnder18", true);
            case "S22_QUALIFYING" -> Map.of("under18WhenRecorded", true);
            default -> Map.of();
        };
    }
}
