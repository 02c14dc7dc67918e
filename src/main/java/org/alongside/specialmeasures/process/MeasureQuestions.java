package org.alongside.specialmeasures.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.decisions.Question;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;

/** What to ask the tables about the measures themselves: once for each ground of eligibility, or for each limb of the usual rule. */
record MeasureQuestions(KnownFacts known, List<String> grounds) {

    static final String AVAILABLE = "measures-available";
    static final String SECTION_28 = "section-28-availability";
    static final String PRIMARY_RULE = "primary-rule";

    /** What a draft says of a direction that is to bind on. */
    private static final List<String> KEPT = List.of("keep", "vary");

    /** The limbs of YJCEA 1999 s.21(3) and (4A), and the measure each is about. */
    private static final Map<String, Measure> LIMBS = Map.of(
            "recording", Measure.RECORDED_EVIDENCE_IN_CHIEF,
            "liveLink", Measure.LIVE_LINK,
            "screen", Measure.SCREENS);

    /** Which measures each ground opens in this court. */
    List<Question> available() {
        return grounds.stream()
                .map(ground -> new Question(AVAILABLE, availability(ground)))
                .toList();
    }

    /** Whether recorded cross-examination is open on each ground in this court. */
    List<Question> section28() {
        return grounds.stream()
                .map(ground -> new Question(SECTION_28, section28(ground)))
                .toList();
    }

    /** Whether the usual rule for young witnesses applies, limb by limb. */
    List<Question> primaryRule(List<String> open) {
        List<Question> questions = new ArrayList<>();
        for (String limb : List.of("recording", "liveLink", "screen")) {
            questions.add(new Question(PRIMARY_RULE, limb(limb, open)));
        }
        return questions;
    }

    private Map<String, @Nullable Object> availability(String ground) {
        Map<String, @Nullable Object> facts = court(ground);
        if (known.isSexualOffence() || known.isSlaveryOffence() || known.isAbuseOffence()) {
            facts.put("sexualSlaveryOrAbuseOffence", true);
        }
        switch (known.of("confirmMg2").text("intimidationRisk")) {
            case "known", "suspected" -> facts.put("intimidationFeared", true);
            case "none" -> facts.put("intimidationFeared", false);
            default -> {
                // nobody has said
            }
        }
        return facts;
    }

    private Map<String, @Nullable Object> section28(String ground) {
        Map<String, @Nullable Object> facts = court(ground);
        String asked = known.of("draftApplication").text(Measure.RECORDED_EVIDENCE_IN_CHIEF.field("apply"));
        if (!asked.isEmpty()) {
            facts.put("section27DirectedOrAsked", asked.startsWith("asked") || KEPT.contains(asked));
        }
        Answers ban = known.of("considerInPersonBan");
        boolean banned = List.of("section34", "section35").contains(ban.text("inPersonBan"))
                || known.of("recordInPersonBan").text("banDecision").equals("made");
        if (ban.yes("accusedRepresented") || banned) {
            facts.put("questionsByAccusedInPerson", false);
        } else if (ban.text("accusedRepresented").equals("no")
                && ban.text("inPersonBan").equals("none")) {
            facts.put("questionsByAccusedInPerson", true);
        }
        return facts;
    }

    private Map<String, @Nullable Object> court(String ground) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("ground", ground);
        known.courtKind().ifPresent(kind -> facts.put("courtKind", kind));
        known.court().ifPresent(court -> facts.put("court", court));
        return facts;
    }

    /** @param open the codes of the measures that some ground opens */
    private Map<String, @Nullable Object> limb(String limb, List<String> open) {
        Measure measure = LIMBS.getOrDefault(limb, Measure.SCREENS);
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("limb", limb);
        facts.put("childWitness", grounds.contains("S16_AGE") || grounds.contains("S33_AGE_PRESUMED"));
        facts.put("qualifyingWitness", grounds.contains("S22_QUALIFYING"));
        facts.put("measureAvailable", open.contains(measure.code()));
        Answers draft = known.of("draftApplication");
        known.isRecorded().ifPresent(made -> facts.put("recordingMade", made));
        if (limb.equals("screen")) {
            screen(draft, facts);
        } else {
            optOut(draft, measure, facts);
        }
        setAside(limb, facts);
        satisfied(facts);
        return facts;
    }

    /** What the court found beside an opt-out, s.21(4)(b) and (c), (4B)(b); where nobody recorded it, nothing is known of it. */
    private void setAside(String limb, Map<String, @Nullable Object> facts) {
        List<String> found = known.of("recordCourtDirections").chosen("usualRuleSetAside");
        if (limb.equals("recording") && found.contains("recordingNotJust")) {
            facts.put("recordingInInterestsOfJustice", false);
        }
        if (found.contains(limb + "NotBest")) {
            facts.put("complyingMaximisesQuality", false);
        }
    }

    /** Opting out in part means the limbs whose measure the application leaves out as the witness wishes. */
    private static void optOut(Answers draft, Measure measure, Map<String, @Nullable Object> facts) {
        switch (draft.text("optOut")) {
            case "no", "notApplicable" -> facts.put("witnessOptsOut", false);
            case "whole" -> facts.put("witnessOptsOut", true);
            case "part" ->
                facts.put("witnessOptsOut", draft.text(measure.field("apply")).equals("leftOutAsWished"));
            default -> {
                // nothing is drafted yet
            }
        }
    }

    private static void screen(Answers draft, Map<String, @Nullable Object> facts) {
        switch (draft.text("optOut")) {
            case "no", "notApplicable" -> facts.put("evidenceLiveInCourt", false);
            case "whole" -> facts.put("evidenceLiveInCourt", true);
            case "part" ->
                facts.put(
                        "evidenceLiveInCourt",
                        draft.text(Measure.LIVE_LINK.field("apply")).equals("leftOutAsWished"));
            default -> {
                // nothing is drafted yet
            }
        }
        switch (draft.text("optOutScreen")) {
            case "wantsScreen" -> facts.put("witnessOptsOut", false);
            case "doesNotWantScreen" -> facts.put("witnessOptsOut", true);
            default -> {
                // not asked, or no question
            }
        }
    }

    private void satisfied(Map<String, @Nullable Object> facts) {
        switch (known.of("recordCourtDirections").text(Measure.RECORDED_EVIDENCE_IN_CHIEF.field("court"))) {
            case "granted", "grantedInPart", "ownMotion" -> facts.put("recordingInInterestsOfJustice", true);
            case "refused" -> facts.put("recordingInInterestsOfJustice", false);
            default -> {
                // the court has not decided on it
            }
        }
        switch (known.of("recordCourtDirections").text("optOutDecision")) {
            case "accepted" -> facts.put("courtSatisfiedQualityKept", true);
            case "refused" -> facts.put("courtSatisfiedQualityKept", false);
            default -> {
                // the court has not decided, or in part
            }
        }
    }
}
