package org.alongside.demo;

import static org.alongside.demo.DemoPlot.Ways.LIVE_AT_TRIAL;
import static org.alongside.demo.DemoPlot.Ways.NOT_CHARGED;
import static org.alongside.demo.DemoPlot.Ways.NO_FURTHER_ACTION;
import static org.alongside.demo.DemoPlot.Ways.RECORDING_NOT_ASKED_FOR;
import static org.alongside.demo.Story.USUAL;

import java.util.HashMap;
import java.util.Map;
import org.alongside.specialmeasures.Measure;

/** Ways beside the straight one, each of which leads to the closed case. */
enum SideStory {
    TAKEN_BY_ANOTHER_SERVICE(USUAL.answering(
            "decideReferral",
            Map.of("team", DemoPerson.Team.LANTERN.title(), "advocate", DemoPerson.ADVOCATE_2.username()))),
    MATERIAL_REFUSED_AND_ASKED_AGAIN(USUAL.raising("report-material-needed", "holdInterview", Map.of())
            .answering("authoriseRequest", Map.of("authorisation", "returned"))
            .answering("authoriseRequest", Map.of("authorisation", "authorised"))
            .answering("recordMaterialAnswer", Map.of("materialAnswer", "refused"))
            .answering("recordMaterialAnswer", Map.of("materialAnswer", "partly"))),
    INTIMIDATED_AND_AFRAID_FOR_A_WHILE(USUAL.raising("report-intimidation", "holdInterview", Map.of())
            .answering("assessIntimidation", Map.of("threatMade", "yes", "harmDone", "yes"))
            .answering("askIfSafe", Map.of("feelsSafe", "no"))
            .answering("askIfSafe", Map.of("feelsSafe", "yes"))
            .answering("reviewIntimidation", Map.of("intimidationReview", "keepWatching"))
            .answering("reviewIntimidation", Map.of("intimidationReview", "assessAgain"))
            .answering("reviewIntimidation", Map.of("intimidationReview", "riskOver"))),
    MISSING_AND_FOUND(USUAL.raising("raise-concern", "agreeUpdates", Map.of("kind", "missing"))
            .answering("recordConcern", Map.of("concernKind", "missing"))
            .answering("checkOnConcern", Map.of("followUp", "again"))
            .answering("checkOnConcern", Map.of("followUp", "reportAgain"))
            .answering("checkOnConcern", Map.of("followUp", "closed"))),
    MEASURE_BREACHED_AND_RENEWED(USUAL.doing("watchMeasure")
            .raising("consider-disruption", "agreeUpdates", Map.of())
            .answering("watchMeasure", Map.of("watch", "breached"))
            .answering("reviewMeasure", Map.of("measureReview", "renew"))
            .answering("reviewMeasure", Map.of("measureReview", "goesOn"))
            .answering("reviewMeasure", Map.of("measureReview", "end"))),
    MORE_WORK_BEFORE_THE_CHARGE(USUAL.answering("holdInterview", Map.of("interview", "putOff"))
            .answering("holdInterview", Map.of("interview", "another"))
            .answering("holdInterview", Map.of("interview", "complete"))
            .answering("decideCharge", Map.of("charging", "moreWork", "chargingCode", "CH6"))
            .answering("decideCharge", Map.of("charging", "charged", "chargingCode", "CH1"))
            .raising("record-investigation-event", "holdInterview", Map.of("eventKind", "arrest"))
            .raising("record-investigation-event", "holdInterview", Map.of("eventKind", "bailChange"))),
    CHARGED_AFTER_AN_INDEPENDENT_REVIEW(NOT_CHARGED
            .answering("resolveLocally", Map.of("localResolution", "decisionStands"))
            .answering("reviewIndependently", Map.of("reviewDecision", "decisionWrong"))),
    CHARGED_AFTER_A_POLICE_REVIEW(
            NO_FURTHER_ACTION.answering("reviewPoliceDecision", Map.of("policeReview", "decisionWrong"))),
    REVIEW_NOT_ASKED_FOR(NOT_CHARGED.answering("askAboutReview", Map.of("reviewRequest", "notAsked"))),
    REVIEW_ASKED_FOR_AFTER_ALL(NOT_CHARGED
            .answering("askAboutReview", Map.of("reviewRequest", "notAsked"))
            .answering("askAboutReview", Map.of("reviewRequest", "asked"))
            .raising("ask-for-review", "askAboutReview", Map.of())),
    SUPPORT_WANTED_AGAIN(USUAL.answering("checkIn", Map.of("support", "movedOn"))
            .answering("checkIn", Map.of("support", "continue"))
            .raising("ask-for-support-again", "passOnSupport", Map.of("supportFor", "youngPerson"))),
    REVIEW_ONLY_BRINGS_AN_APOLOGY(NOT_CHARGED.answering("resolveLocally", Map.of("localResolution", "apologyOnly"))),
    TIME_TO_ASK_RUNS_OUT(NOT_CHARGED.leaving("askAboutReview")),
    REFUSED_AND_CHALLENGED(USUAL.answering("approveApplication", Map.of("approval", "refused"))
            .answering("explainRefusal", Map.of("challenge", "challenged"))
            .answering("reconsiderRefusal", Map.of("reconsideration", "approved"))),
    OPPOSED_AND_GRANTED_IN_PART(RECORDING_NOT_ASKED_FOR
            .answering("recordRepresentations", Map.of("representations", "opposed"))
            .answering(
                    "recordCourtDirections",
                    Map.of(
                            "directions", "grantedInPart",
                            "courtEvidenceInPrivate", "refused",
                            "courtRecordedCrossExamination", "notAskedFor",
                            "section28Directed", "no"))
            .answering("reviewRefusedDirection", Map.of("refusalReview", "accepted"))
            .raising("allow-section-41", "answerRepresentations", Map.of())),
    NO_REPRESENTATIONS(USUAL.leaving("recordRepresentations")),
    BY_NOTICE(USUAL.answering("draftApplication", Map.of("applicationRoute", "noticeUnopposed", "hearingAsked", "no"))),
    OF_THE_COURTS_OWN_MOTION(
            USUAL.answering("draftApplication", Map.of("applicationRoute", "courtsOwnMotion", "hearingAsked", "no"))),
    WISHES_CHANGE(variedBecauseOf("change-circumstances")),
    QUESTIONS_ARE_ALLOWED_AFTER_THE_DIRECTIONS(variedBecauseOf("allow-section-41")),
    GROUND_RULES_AND_RECORDING_PUT_OFF(
            USUAL.answering("recordGroundRulesHearing", Map.of("groundRulesHearing", "putOff"))
                    .answering("recordGroundRulesHearing", Map.of("groundRulesHearing", "ready"))
                    .answering("recordRecording", Map.of("recording", "putOff"))
                    .answering("recordRecording", Map.of("recording", "partHeard"))
                    .answering("recordRecording", Map.of("recording", "completed"))),
    LIVE_AFTER_ALL(USUAL.answering("recordGroundRulesHearing", Map.of("groundRulesHearing", "live"))),
    RECALLED(USUAL.raising("apply-for-recall", "recordRecording", Map.of())
            .answering("recordRecallDecision", Map.of("recallDecision", "granted"))),
    RECALL_REFUSED(USUAL.raising("apply-for-recall", "recordRecording", Map.of())
            .answering("recordRecallDecision", Map.of("recallDecision", "refused"))),
    TRIAL_MOVED_AND_TRIED_AGAIN(LIVE_AT_TRIAL
            .raising("move-trial", "fixTrialDate", Map.of())
            .answering("recordTrialDay", Map.of("trialDay", "continues"))
            .answering("recordTrialDay", Map.of("trialDay", "hungJury"))
            .answering("recordTrialDay", Map.of("trialDay", "moved"))
            .answering("recordTrialDay", Map.of("trialDay", "verdict"))
            .answering("recordSentence", Map.of("sentencing", "putOff"))
            .answering("recordSentence", Map.of("sentencing", "passed"))),
    CRACKED(LIVE_AT_TRIAL.answering("recordTrialDay", Map.of("trialDay", "cracked", "effectiveness", "cracked"))),
    HEARING_MOVED(LIVE_AT_TRIAL
            .raising("move-hearing", "tellTrialDate", Map.of("hearingKind", "trial"))
            .raising("move-hearing", "confirmTrialArrangements", Map.of("hearingKind", "trial"))),
    RECORDING_MOVED_AFTER_ITS_DAY_WAS_ARRANGED(USUAL.answering(
                    "recordGroundRulesHearing", Map.of("groundRulesHearing", "ready", "recordingDateChanged", "true"))
            .raising("move-hearing", "confirmArrangements", Map.of("hearingKind", "recording"))),
    TIME_LIMITS_HEARD_OF(LIVE_AT_TRIAL.raising(
            "record-time-limit", "tellTrialDate", Map.of("event", "initialDisclosure", "whatHappened", "event"))),
    GUILTY_PLEA_BEFORE_DIRECTIONS(USUAL.raising("enter-guilty-plea", "draftApplication", Map.of())),
    GUILTY_PLEA_BEFORE_THE_RECORDING(USUAL.raising("enter-guilty-plea", "explainDirections", Map.of())),
    WITHDREW_AND_CAME_BACK(USUAL.raising("raise-withdrawal", "confirmMg2", Map.of())
            .answering("reviewWithdrawal", Map.of("withdrawalReview", "needsTime"))
            .answering("reviewWithdrawal", Map.of("withdrawalReview", "confirmed"))
            .answering("keepDoorOpen", Map.of("comesBack", "returns"))),
    SUMMONED(USUAL.raising("raise-withdrawal", "confirmMg2", Map.of())
            .answering("reviewWithdrawal", Map.of("withdrawalReview", "confirmed"))
            .answering("considerWithdrawal", Map.of("withdrawalDecision", "summons"))),
    WITHDREW_AT_ONCE(USUAL.raising("confirm-withdrawal", "confirmMg2", Map.of())
            .answering("keepDoorOpen", Map.of("comesBack", "stays"))),
    STOPPED_BEFORE_THEY_HEARD_OF_THE_DIRECTIONS(
            USUAL.raising("discontinue-proceedings", "recordCourtDirections", Map.of())
                    .raising("record-investigation-event", "explainDiscontinuance", Map.of("eventKind", "release"))),
    STOPPED_AND_REVIEWED(USUAL.raising("discontinue-proceedings", "confirmMg2", Map.of())
            .answering("explainDiscontinuance", Map.of("reviewAfterStop", "wanted"))
            .answering("recordReviewRequest", Map.of("decisionKind", "stopped"))
            .answering("resolveLocally", Map.of("localResolution", "decisionWrong"))),
    RETRIED_ON_APPEAL(LIVE_AT_TRIAL
            .raising("lodge-appeal", "agreeAfterTrialPlan", Map.of())
            .answering("recordAppealResult", Map.of("appealResult", "retrial"))
            .answering("confirmDirections", asBefore())),
    RETRIED_AFTER_A_GUILTY_PLEA(LIVE_AT_TRIAL
            .raising("enter-guilty-plea", "fixTrialDate", Map.of())
            .raising("lodge-appeal", "agreeAfterTrialPlan", Map.of())
            .answering("recordAppealResult", Map.of("appealResult", "retrial"))
            .answering("confirmDirections", asBefore())
            .raising("enter-guilty-plea", "recordTrialDay", Map.of("pleaExtent", "some"))
            .answering("recordTrialDay", Map.of("trialDay", "continues"))),
    PROTECTED_BY_THE_COURT(LIVE_AT_TRIAL
            .raising(
                    "record-reporting-direction",
                    "tellTrialDate",
                    Map.of("reportingDecision", "made", "restriction", "RR45A"))
            .raising(
                    "record-reporting-direction",
                    "tellTrialDate",
                    Map.of("reportingDecision", "exception", "restriction", "RR45A"))
            .raising(
                    "record-in-person-ban",
                    "tellTrialDate",
                    Map.of("banDecision", "made", "representativeInvited", "notYet"))),
    HANDED_OVER(USUAL.raising("need-handover", "agreeUpdates", Map.of())
            .answering("arrangeHandover", Map.of("newWorker", DemoPerson.ADVOCATE.username()))),
    FAMILY_DECLINES(USUAL.answering("offerFamilySupport", Map.of("familyOffer", "later"))
            .answering("offerFamilySupport", Map.of("familyOffer", "declined"))
            .raising("want-therapy", "agreeSupportPlan", Map.of())
            .answering("checkIn", Map.of("support", "disengaged"))
            .answering("checkIn", Map.of("support", "continue"))),
    FAMILY_PREPARED(USUAL.answering("reviewFamilySupport", Map.of("familyReview", "newInformation"))
            .answering("reviewFamilySupport", Map.of("familyReview", "prepareForCourt"))
            .answering("reviewFamilySupport", Map.of("familyReview", "complete"))
            .answering("checkIn", Map.of("support", "movedOn"))),
    MOVES_TO_ADULT_SERVICES(USUAL.answering("agreeAfterTrialPlan", Map.of("adultServices", "needed"))
            .answering("reviewContact", Map.of("contactChoice", "keepInTouch"))
            .answering("reviewContact", Map.of("contactChoice", "noContact")));

    private final Story story;

    SideStory(Story story) {
        this.story = story;
    }

    Story story() {
        return story;
    }

    /** What the court directed for the first trial it confirms for the retrial. */
    private static Map<String, String> asBefore() {
        return Map.of(
                "confirmation", "confirmed",
                "measuresConfirmed",
                        "screens,liveLink,liveLinkSupporter,evidenceInPrivate,wigsAndGowns,recordedInterview,intermediary,communicationAids");
    }

    /** One answer on screens, another on each other measure, and some more. */
    /** What is recorded once the directions are explained leads to another application. */
    private static Story variedBecauseOf(String recorded) {
        return USUAL.raising(recorded, "explainDirections", Map.of())
                .answering("draftApplication", Map.of("hearingAsked", "no"))
                .answering(
                        "draftApplication",
                        everyMeasure(
                                "apply",
                                "keep",
                                "vary",
                                Map.of("variationAsked", "yes", "supporterProposed", "keep", "hearingAsked", "no")))
                .answering("recordCourtDirections", Map.of())
                .answering(
                        "recordCourtDirections",
                        everyMeasure(
                                "court",
                                "notAskedFor",
                                "varied",
                                Map.of("section27Directed", "no", "section28Directed", "no")));
    }

    private static Map<String, String> everyMeasure(
            String question, String answer, String onScreens, Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(more);
        for (Measure measure : Measure.values()) {
            answers.put(measure.field(question), measure == Measure.SCREENS ? onScreens : answer);
        }
        if (question.equals("apply")) {
            answers.remove(Measure.LIVE_LINK_SUPPORTER.field(question));
        }
        return answers;
    }
}
