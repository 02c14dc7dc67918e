package org.alongside.specialmeasures.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.decisions.Question;
import org.jspecify.annotations.Nullable;

/** What to ask the tables about protection beside the measures: reports in public, and questions by the accused in person. */
record ProtectionQuestions(KnownFacts known) {

    static final String REPORTING = "reporting-restrictions";
    static final String IN_PERSON_BAN = "in-person-cross-examination-ban";

    /** @param considered the answers of {@code consider-reporting-direction}, or none yet */
    Question reporting(Answers considered) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("age", known.witness().ageOn(known.today()));
        facts.put("role", known.isComplainant() ? "victim" : "witness");
        if (known.isComplainant() && (known.isSexualOffence() || known.isSlaveryOffence())) {
            facts.put("complainantOfListedOffence", true);
        }
        if (known.isCharged()) {
            facts.put("charged", true);
            known.charge()
                    .date("chargedOn")
                    .ifPresent(on -> facts.put(
                            "under18WhenProceedingsBegan",
                            on.isBefore(known.witness().eighteenthBirthday())));
        }
        known.courtKind().ifPresent(kind -> facts.put("courtKind", kind));
        if (known.said().containsKey("draftApplication")) {
            facts.put("specialMeasuresAsked", true);
        }
        if (List.of("lifetime", "adult").contains(considered.text("reportingDirection"))) {
            facts.put("fearOfBeingIdentified", true);
        }
        return new Question(REPORTING, facts);
    }

    /** @param considered the answers of {@code consider-in-person-ban}, or none yet */
    Question inPersonBan(Answers considered) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("coAccused", false);
        facts.put("age", known.witness().ageOn(known.today()));
        known.recordedOn()
                .ifPresent(on ->
                        facts.put("ageWhenEvidenceInChiefGiven", known.witness().ageOn(on)));
        if (known.isComplainant()) {
            facts.put("complainant", true);
        } else if (known.isWitnessOnly()) {
            facts.put("complainant", false);
        }
        String group = considered.text("offenceGroup");
        Optional.of(group)
                .filter(said -> !said.isEmpty())
                .or(this::offenceGroup)
                .ifPresent(it -> facts.put("offenceGroup", it));
        String witnessed = considered.text("witnessToOffence");
        if (List.of("yes", "no").contains(witnessed)) {
            facts.put("witnessToOffence", witnessed.equals("yes"));
        }
        if (considered.text("inPersonBan").equals("section36")) {
            facts.put("qualityLikelyDiminished", true);
            facts.put("banWouldImproveQuality", true);
            facts.put("contraryToInterestsOfJustice", false);
        }
        return new Question(IN_PERSON_BAN, facts);
    }

    /** The kind of offence as YJCEA 1999 ss.34 and 35 tell them apart, where the case knows it. */
    Optional<String> offenceGroup() {
        if (known.isSexualOffence()) {
            return Optional.of("sexual");
        }
        if (known.isSlaveryOffence()) {
            return Optional.of("slavery");
        }
        return known.isImageOffence() ? Optional.of("indecentImages") : Optional.empty();
    }
}
