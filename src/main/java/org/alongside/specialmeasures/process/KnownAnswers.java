package org.alongside.specialmeasures.process;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.forms.Offers.Offer;

/** Which answers of earlier tasks answer a question of the draft too; of several for one question the first one that was given stands. */
final class KnownAnswers {

    private static final String WISHES = "recordWishes";
    private static final String MG2 = "confirmMg2";
    private static final String DISCUSSED = "discussSpecialMeasures";
    private static final String CHANGE = "describeChange";
    private static final String CHANGED = "changeCircumstances";
    private static final String REVIEW = "reviewRefusedDirection";
    private static final String INTERVIEW = "the recorded interview";

    private static final Map<String, String> SAID_BY = Map.of(
            WISHES, "the wishes recorded on",
            MG2, "the MG2 confirmed on",
            DISCUSSED, "the special measures assessment of",
            CHANGE, "the change described on",
            CHANGED, "the changed wishes recorded on",
            REVIEW, "the review of the court's refusal of");

    private static final Map<String, String> OPT_OUT = Map.of("wants", "no", "partly", "part", "doesNotWant", "whole");
    private static final Map<String, String> SCREEN =
            Map.of("wants", "wantsScreen", "doesNotWant", "doesNotWantScreen", "notAsked", "notAsked");
    private static final Map<String, String> VARIATION = Map.of("vary", "yes", "discharge", "yes", "newMeasure", "no");
    private static final Map<String, String> SUPPORTER = Map.of("wants", "named", "doesNotWant", "noSupporter");

    static final List<Known> ALL = List.of(
            new Known("variationAsked", CHANGE, "changeAsked", VARIATION),
            said("materialChange", CHANGE, "materialChange"),
            said("materialChange", REVIEW, "materialChange"),
            said("whyChangeDirection", CHANGE, "whyInterestsOfJustice"),
            said("viewsOnMeasures", CHANGE, "ownWords"),
            said("viewsOnMeasures", CHANGED, "ownWords"),
            said("whyQualityImproves", DISCUSSED, "whyQualityImproves"),
            said("whyQualityImproves", MG2, "effectOnEvidence"),
            said("whyTheseMeasures", DISCUSSED, "whyMaximises"),
            said("viewsOnBeingEligible", WISHES, "viewsOnEligibility"),
            said("viewsOnBeingEligible", DISCUSSED, "viewsOnEligibility"),
            said("viewsOnBenefit", DISCUSSED, "viewsOnBenefit"),
            said("viewsOnMeasures", WISHES, "ownWords"),
            said("viewsOnMeasures", DISCUSSED, "ownWords"),
            new Known("supporterProposed", WISHES, "wishLiveLinkSupporter", SUPPORTER),
            said("supporterIdentity", WISHES, "liveLinkSupporterWanted"),
            said("supporterIdentity", MG2, "supporterName"),
            said("supporterIdentity", DISCUSSED, "supporterName"),
            said("whySupporterAppropriate", DISCUSSED, "supporterWhy"),
            said("witnessViewOfSupporter", DISCUSSED, "supporterView"),
            said("recordingMadeOn", MG2, "interviewRecordedOn"),
            said("recordingMadeOn", DISCUSSED, "recordingDate"),
            said("recordingMinutes", MG2, "interviewMinutes"),
            said("recordingMinutes", DISCUSSED, "recordingMinutes"),
            said("recordingPart", DISCUSSED, "partRelied"),
            new Known("optOut", WISHES, "primaryRuleWish", OPT_OUT),
            said("optOutWanted", WISHES, "primaryRuleReasons"),
            said("factorAgeAndMaturity", DISCUSSED, "optOutAge"),
            said("factorUnderstanding", DISCUSSED, "optOutUnderstanding"),
            said("factorRelationship", DISCUSSED, "optOutRelationship"),
            said("factorRelationship", MG2, "relationshipToAccused"),
            said("factorBackground", DISCUSSED, "optOutBackground"),
            said("factorOffence", DISCUSSED, "optOutOffence"),
            new Known("optOutScreen", WISHES, "wishScreenInCourt", SCREEN),
            new Known("optOutScreen", WISHES, "primaryRuleWish", Map.of("wants", "notApplicable")),
            said("supportingMaterial", DISCUSSED, "supportingMaterial"),
            said("hearingAsked", DISCUSSED, "hearingWanted"),
            said("hearingReason", DISCUSSED, "hearingReason"));

    /** The tasks to read, the draft's own among them. */
    static final List<String> TASKS = Stream.concat(
                    Stream.of("draftApplication", "approveApplication"),
                    ALL.stream().map(Known::task))
            .distinct()
            .toList();

    private KnownAnswers() {}

    private static Known said(String field, String task, String key) {
        return new Known(field, task, key, Map.of());
    }

    /**
     * An answer that is known.
     *
     * @param field the draft's question
     * @param words what the other form's words are in the draft; empty where the answer stands as it was given
     */
    record Known(String field, String task, String key, Map<String, String> words) {

        Optional<Offer> in(RecordView done) {
            String given = done.answers().text(key);
            String answer = words.isEmpty() ? given : words.getOrDefault(given, "");
            return answer.isBlank() ? Optional.empty() : Optional.of(Offer.of(answer, from(done)));
        }

        private String from(RecordView done) {
            return field.startsWith("recording")
                    ? done.answers()
                            .date(task.equals(MG2) ? "interviewRecordedOn" : "recordingDate")
                            .map(on -> INTERVIEW + " of "
                                    + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                                            .format(on))
                            .orElse(INTERVIEW)
                    : "%s %s".formatted(SAID_BY.get(task), DraftOffers.day(done));
        }
    }
}
