package org.alongside.demo;

import static org.alongside.demo.Story.USUAL;

import java.util.Map;
import java.util.function.Function;

/**
 * The ways the demo's cases have gone, each ending somewhere else. The days say how long ago the case was referred: about as long as
 * the way takes by itself, so that the last step is not waited for.
 */
enum DemoPlot {
    REFERRED(1, at -> USUAL.leaving("decideReferral")),
    REFERRED_LONG_AGO(24, at -> USUAL.leaving("decideReferral")),
    REFERRAL_DECLINED(40, at -> USUAL.answering("decideReferral", Map.of("referral", "declined"))),

    JUST_ACCEPTED(10, at -> USUAL.until("decideReferral", at.ago(1))),
    INTERVIEW_TO_HOLD(15, at -> USUAL.until("planInterview", at.ago(1))),
    FILE_SENT(18, at -> USUAL.until("decideFile", at.ago(1))),
    INVESTIGATED_FOR_LONG(59, at -> USUAL.leaving("agreeFamilyPlan").until("discussSpecialMeasures", at.ago(45))),
    CONCERN_RAISED(
            12,
            at -> USUAL.raising("raise-concern", "agreeUpdates", Map.of())
                    .leaving("checkOnConcern")
                    .until("considerIntermediary", at.ago(1))),
    INTIMIDATED(
            25,
            at -> USUAL.raising("report-intimidation", "holdInterview", Map.of())
                    .leaving("askIfSafe")
                    .until("discussSpecialMeasures", at.ago(8))),
    DISRUPTED(
            15,
            at -> USUAL.raising("consider-disruption", "agreeUpdates", Map.of()).until("investigate", at.ago(1))),
    MATERIAL_ASKED_FOR(
            15,
            at -> USUAL.raising("report-material-needed", "holdInterview", Map.of())
                    .leaving("recordMaterialAnswer")
                    .until("discussSpecialMeasures", at.ago(1))),
    SUSPECT_ARRESTED(
            21,
            at -> USUAL.raising("record-investigation-event", "agreeUpdates", Map.of("eventKind", "arrest"))
                    .leaving("tellAboutInvestigationEvent")
                    .until("considerIntermediary", at.ago(8))),

    NOT_CHARGED(14, at -> Ways.NOT_CHARGED.until("explainDecisionNotToCharge", at.ago(1))),
    REVIEW_ASKED_FOR(22, at -> Ways.NOT_CHARGED.until("recordReviewRequest", at.ago(1))),
    REVIEW_BY_POLICE(50, at -> Ways.NO_FURTHER_ACTION.until("recordReviewRequest", at.ago(30))),
    REVIEW_RESOLVED_LOCALLY(23, at -> Ways.NOT_CHARGED.until("resolveLocally", at.ago(1))),

    CHARGED(15, at -> USUAL.until("explainChargingDecision", at.ago(1))),
    WISHES_RECORDED(22, at -> USUAL.until("recordWishes", at.ago(1))),
    MG2_CONFIRMED(20, at -> USUAL.until("confirmMg2", at.ago(1))),
    DRAFTED(21, at -> USUAL.until("draftApplication", at.ago(1))),
    SERVED_LATE(64, at -> USUAL.leaving("offerFamilySupport").until("approveApplication", at.ago(40))),
    SERVED(29, at -> USUAL.until("serveApplication", at.ago(1))),
    RETURNED_ONCE(
            40,
            at -> USUAL.answering(
                            "approveApplication",
                            Map.of("approval", "returned", "changeEligibility", "whyQualityImproves"))
                    .answering("approveApplication", Map.of("approval", "approved"))
                    .until("recordRepresentations", at.ago(1))),

    DIRECTED(34, at -> USUAL.until("explainDirections", at.ago(1))),
    GROUND_RULES_TO_COME(36, at -> USUAL.until("prepareYoungPerson", at.ago(1))),
    RECORDING_TO_COME(57, at -> USUAL.until("confirmArrangements", at.ago(1))),
    RECORDED(68, at -> USUAL.until("giveAftercare", at.ago(1))),
    RECORDING_PUT_OFF(
            75,
            at -> USUAL.answering("recordRecording", Map.of("recording", "putOff"))
                    .answering("recordRecording", Map.of("recording", "completed"))
                    .until("tellRecordingDate", at.ago(1))),

    RECORDING_READY(80, at -> USUAL.until("completeEdits", at.ago(1))),
    TRIAL_FIXED(37, at -> Ways.LIVE_AT_TRIAL.until("fixTrialDate", at.ago(1))),
    TRIAL_PREPARED(45, at -> Ways.LIVE_AT_TRIAL.until("confirmTrialArrangements", at.ago(1))),
    CONVICTED(76, at -> Ways.LIVE_AT_TRIAL.until("explainOutcome", at.ago(1))),
    PLEADED_GUILTY(
            80,
            at -> Ways.LIVE_AT_TRIAL
                    .raising("enter-guilty-plea", "fixTrialDate", Map.of())
                    .until("offerPersonalStatement", at.ago(40))),

    SENTENCED(149, at -> USUAL.until("considerLenientSentence", at.ago(1))),
    CONTACT_KEPT(
            156,
            at -> Ways.LIVE_AT_TRIAL
                    .answering("reviewContact", Map.of("contactChoice", "keepInTouch"))
                    .until("reviewContact", at.ago(60))),
    LESSONS_TO_REVIEW(158, at -> USUAL.until("reviewContact", at.ago(1))),
    WITHDREW(
            27,
            at -> USUAL.raising("raise-withdrawal", "recordWishes", Map.of())
                    .answering("reviewWithdrawal", Map.of("withdrawalReview", "confirmed"))
                    .answering("keepDoorOpen", Map.of("comesBack", "stays"))
                    .until("agreeAfterTrialPlan", at.ago(1))),

    SUPPORTED_TO_THE_END(260, at -> USUAL),
    DISCONTINUED(200, at -> USUAL.raising("discontinue-proceedings", "confirmMg2", Map.of()));

    private final int days;
    private final Function<Moments, Story> story;

    DemoPlot(int days, Function<Moments, Story> story) {
        this.days = days;
        this.story = story;
    }

    /** How many days ago the case was referred. */
    int days() {
        return days;
    }

    Story told(Moments at) {
        return story.apply(at);
    }

    /** Ways that several plots share. */
    static final class Ways {

        static final Story NOT_CHARGED =
                USUAL.answering("decideCharge", Map.of("charging", "notCharged", "chargingCode", "CH3"));

        static final Story NO_FURTHER_ACTION = USUAL.answering("decideFile", Map.of("file", "noFurtherAction"))
                .answering("askAboutReview", Map.of("decidedBy", "police"))
                .answering("recordReviewRequest", Map.of("scheme", "police", "decisionKind", "noFurtherAction"));

        static final Story RECORDING_NOT_ASKED_FOR = USUAL.answering(
                        "recordWishes", Map.of("wishRecordedCrossExamination", "doesNotWant"))
                .answering("draftApplication", Map.of("applyRecordedCrossExamination", "leftOutAsWished"));

        static final Story LIVE_AT_TRIAL = RECORDING_NOT_ASKED_FOR.answering(
                "recordCourtDirections",
                Map.of("courtRecordedCrossExamination", "notAskedFor", "section28Directed", "no"));

        static final Story ACQUITTED =
                LIVE_AT_TRIAL.answering("recordVerdict", Map.of("verdict", "acquitted", "defendant1Result", "CR2"));

        private Ways() {}
    }
}
