package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.specialmeasures.PartInOffence;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a case say of the facts that the tables ask for. What nobody said stays out: the tables know what to make of it.
 *
 * @param today the legal day
 */
record KnownFacts(CaseView witness, Map<String, Answers> said, LocalDate today) {

    /** The forms that say something. */
    static final Set<String> FORMS = Set.of(
            "discussSpecialMeasures",
            "confirmMg2",
            "decideCharge",
            "decideChargeAfterReview",
            "draftApplication",
            "notifySection28Eligibility",
            "considerInPersonBan",
            "recordInPersonBan",
            "recordCourtDirections");

    private static final Set<String> SEXUAL_OFFENCES =
            Set.of("internetGrooming", "abuseThroughProstitution", "sexWithChildUnder13", "rape");
    private static final String COMPLAINANT_OF = "complainantOf";
    private static final Set<String> KNOWN = Set.of("yes", "no");
    private static final int ADULT = 18;
    private static final Map<String, String> COURTS =
            Map.of("crown", "crownCourt", "youth", "youthCourt", "magistrate", "magistratesCourt");

    /** What is being said on a form just now counts as its newest answers. */
    KnownFacts with(String task, Answers answers) {
        Map<String, Answers> more = new HashMap<>(said);
        more.put(task, answers);
        return new KnownFacts(witness, more, today);
    }

    Answers of(String task) {
        return said.getOrDefault(task, Answers.NONE);
    }

    /** The facts that decide eligibility, YJCEA 1999 ss.16 to 22. */
    Map<String, @Nullable Object> eligibility() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("accused", false);
        age(facts);
        if (isSexualOffence()) {
            facts.put("complainantOfSexualOffence", true);
        }
        if (isImageOffence()) {
            facts.put("complainantOfIndecentImageOffence", true);
        }
        recordedOn().ifPresent(on -> facts.put("under18WhenRecorded", on.isBefore(witness.eighteenthBirthday())));
        groundsSaid().forEach(ground -> facts.putAll(meaning(ground)));
        if (isWitnessOnly()) {
            facts.keySet().removeIf(fact -> fact.startsWith(COMPLAINANT_OF));
        }
        return facts;
    }

    /**
     * The hearing of s.16(1)(a) is the moment at which the court decides, s.16(3), so the date of birth tells the age; what somebody expected
     * it to be counts only where the age is uncertain: then it is what is believed, s.33C.
     */
    private void age(Map<String, @Nullable Object> facts) {
        Answers police = of("confirmMg2");
        boolean uncertain = police.yes("ageUncertain");
        int believed = police.number("ageAtHearing").orElse(witness.ageOn(today));
        facts.put("ageAtHearing", uncertain ? believed : witness.ageOn(today));
        if (uncertain) {
            facts.put("ageUncertain", true);
            facts.put("believedUnder18", believed < ADULT);
        }
    }

    /** The charge, at once or after the right to review was used; empty while nobody is charged. */
    Answers charge() {
        return Stream.of(of("decideChargeAfterReview"), of("decideCharge"))
                .filter(it -> it.text("charging").equals("charged")
                        || it.text("chargeAfterReview").equals("charged"))
                .findFirst()
                .orElse(Answers.NONE);
    }

    /** Whether there is a recorded interview; empty while nobody has said. */
    Optional<Boolean> isRecorded() {
        if (of("draftApplication").date("recordingMadeOn").isPresent()) {
            return Optional.of(true);
        }
        return Stream.of(
                        of("confirmMg2").text("interviewRecorded"),
                        of("discussSpecialMeasures").text("abeDone"))
                .filter(KNOWN::contains)
                .findFirst()
                .map("yes"::equals);
    }

    /**
     * Whether it is known that the young person only saw or heard of the offence. Where nobody said, they count as its complainant: nobody loses
     * their anonymity, or a measure, by a question that was not asked.
     */
    boolean isWitnessOnly() {
        return PartInOffence.in(of("confirmMg2"), "eligibilityGrounds")
                .or(() -> PartInOffence.in(of("discussSpecialMeasures"), "grounds"))
                .filter(PartInOffence.WITNESS_ONLY::equals)
                .isPresent();
    }

    /** Whether the young person is a complainant: as the police say, and otherwise as the offence lets expect. */
    boolean isComplainant() {
        return !isWitnessOnly()
                && (isSaidToBeComplainant()
                        || isSexualOffence()
                        || isSlaveryOffence()
                        || isAbuseOffence()
                        || isImageOffence());
    }

    private boolean isSaidToBeComplainant() {
        return Stream.of("confirmMg2", "discussSpecialMeasures")
                .flatMap(form -> PartInOffence.in(of(form)).stream())
                .findFirst()
                .filter(PartInOffence.COMPLAINANT::equals)
                .isPresent();
    }

    /** Whether the charge is of a sexual offence, or the police ticked that ground: what it is about, whoever its complainant is. */
    boolean isSexualOffence() {
        String known = witness.offenceKind();
        return SEXUAL_OFFENCES.contains(charge().text("offenceKind"))
                || known != null && SEXUAL_OFFENCES.contains(known)
                || groundsSaid().contains("S17_SEX");
    }

    boolean isSlaveryOffence() {
        return groundsSaid().contains("S17_MSA");
    }

    /** PCA 1978 s.1 and CJA 1988 s.160. */
    boolean isImageOffence() {
        return of("confirmMg2").yes("indecentImages");
    }

    boolean isAbuseOffence() {
        return groundsSaid().contains("S17_DA");
    }

    boolean isCharged() {
        return charge() != Answers.NONE;
    }

    /** The day the interview was recorded. */
    Optional<LocalDate> recordedOn() {
        return of("confirmMg2")
                .date("interviewRecordedOn")
                .or(() -> of("discussSpecialMeasures").date("recordingDate"));
    }

    /** The court as it was named last, each word with a capital, as the tables name courts. */
    Optional<String> court() {
        return Stream.of(of("draftApplication"), of("notifySection28Eligibility"), charge())
                .map(it -> it.text("court").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(KnownFacts::capitalised);
    }

    /** The kind of court: as it was chosen, or as the court's name says. */
    Optional<String> courtKind() {
        String chosen = of("draftApplication").text("courtKind");
        return chosen.isEmpty() ? court().flatMap(KnownFacts::kind) : Optional.of(chosen);
    }

    private static Optional<String> kind(String court) {
        String name = court.toLowerCase(Locale.UK);
        return Stream.of("crown", "youth", "magistrate")
                .filter(name::contains)
                .findFirst()
                .map(COURTS::get);
    }

    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("\\s+")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.UK))
                    .append(word.substring(1));
        }
        return words.toString();
    }

    private List<String> groundsSaid() {
        return Stream.concat(
                        of("discussSpecialMeasures").chosen("grounds").stream(),
                        of("confirmMg2").chosen("eligibilityGrounds").stream())
                .toList();
    }

    /** What the police say when they tick a ground on the MG2. */
    private static Map<String, Boolean> meaning(String ground) {
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
