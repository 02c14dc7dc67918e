package org.alongside.journey.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Rounds;
import org.alongside.cases.Stage;
import org.alongside.engine.ProcessSteps;
import org.alongside.engine.Processes;
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.specialmeasures.EarlierTrial;
import org.alongside.specialmeasures.LapseAt18;
import org.alongside.specialmeasures.LateRecording;
import org.alongside.timelimits.TimeLimits;

/** What the model of the young witness journey calls. */
@ProcessSteps("youngWitnessJourney")
public class YoungWitnessJourneySteps {

    private static final String STAGE_CHANGED = "stage-changed";
    private static final String MEASURES_VARIED = "measures-varied";
    private static final List<HearingKind> NOT_NEEDED_AFTER_PLEA =
            List.of(HearingKind.GROUND_RULES_HEARING, HearingKind.RECORDING, HearingKind.TRIAL);

    private final Cases cases;
    private final Rounds rounds;
    private final TimeLimits limits;
    private final WithdrawalReviews withdrawals;
    private final Hearings hearings;
    private final GuiltyPleas pleas;
    private final JourneyDates dates;
    private final LapseAt18 birthday;
    private final LateRecording lateRecording;
    private final EarlierTrial earlierTrial;
    private final Processes processes;

    YoungWitnessJourneySteps(
            Cases cases,
            Rounds rounds,
            TimeLimits limits,
            WithdrawalReviews withdrawals,
            Hearings hearings,
            GuiltyPleas pleas,
            JourneyDates dates,
            LapseAt18 birthday,
            LateRecording lateRecording,
            EarlierTrial earlierTrial,
            Processes processes) {
        this.cases = cases;
        this.rounds = rounds;
        this.limits = limits;
        this.withdrawals = withdrawals;
        this.hearings = hearings;
        this.pleas = pleas;
        this.dates = dates;
        this.birthday = birthday;
        this.lateRecording = lateRecording;
        this.earlierTrial = earlierTrial;
        this.processes = processes;
    }

    public void closeRedirected(String caseId) {
        close(caseId, "redirected");
    }

    public void closeDeclined(String caseId) {
        close(caseId, "declined");
    }

    public void closeCase(String caseId) {
        close(caseId, "supported");
    }

    public String enterInvestigation(String caseId) {
        enter(caseId, Stage.INVESTIGATION);
        return "investigation";
    }

    public String enterSpecialMeasures(String caseId) {
        enter(caseId, Stage.SPECIAL_MEASURES);
        return "specialMeasures";
    }

    public String enterPreTrialCrossExamination(String caseId) {
        enter(caseId, Stage.PRE_TRIAL_CROSS_EXAMINATION);
        return "preTrialCrossExamination";
    }

    public String enterTrial(String caseId) {
        enter(caseId, Stage.TRIAL);
        return "trial";
    }

    public String enterReviewOfDecision(String caseId) {
        enter(caseId, Stage.REVIEW_OF_DECISION);
        dates.startLimitsForAsking(UUID.fromString(caseId));
        return "reviewOfDecision";
    }

    /** Whatever led here, the justice strand is over: nothing is left to withdraw from. A review can be asked for until its last day. */
    public void enterAfterTrial(String caseId) {
        UUID id = UUID.fromString(caseId);
        cases.enter(id, Stage.AFTER_TRIAL);
        withdrawals.settle(id);
        dates.leaveAskingOpen(id);
    }

    /** The young person need not give evidence any more, so nothing is left to prepare for. */
    public String recordGuiltyPlea(String caseId) {
        UUID id = UUID.fromString(caseId);
        pleas.record(id);
        NOT_NEEDED_AFTER_PLEA.forEach(kind -> hearings.vacate(id, kind, "Guilty plea"));
        return "guilty";
    }

    public void pauseLimits(String caseId) {
        withdrawals.open(UUID.fromString(caseId));
    }

    public void resumeLimits(String caseId) {
        withdrawals.settle(UUID.fromString(caseId));
    }

    public void countWithdrawalTalk(String caseId) {
        rounds.count(UUID.fromString(caseId), "countWithdrawalTalk");
    }

    public String countReturnToTrial(String caseId) {
        rounds.count(UUID.fromString(caseId), "countReturnToTrial");
        return "trial";
    }

    /** A retrial on appeal is a new trial, whatever was pleaded at the first. */
    public String setPleaAside(String caseId) {
        pleas.setAside(UUID.fromString(caseId));
        return "notGuilty";
    }

    /** The directions of the first trial bound until it was determined: YJCEA 1999 s.20(1). */
    public void endDirections(String caseId) {
        earlierTrial.end(UUID.fromString(caseId));
    }

    /** Once the case is at trial, the recording that section 28 asks for is made beside the preparation of the trial. */
    public String findLateRecording(String caseId) {
        UUID id = UUID.fromString(caseId);
        if (lateRecording.isDue(id)) {
            return "due";
        }
        return lateRecording.mayCome(id) ? "none" : "over";
    }

    public void countLookForRecording(String caseId) {
        rounds.count(UUID.fromString(caseId), "countLookForRecording");
    }

    /** Before the trial the application that is open takes up what was directed, and a recording that is under way looks at it by itself. */
    public void takeUpVariation(String caseId) {
        tell(MEASURES_VARIED, cases.byId(UUID.fromString(caseId)).reference());
    }

    public String countReturnToReview(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countReturnToReview");
        withdrawals.settle(id);
        return "reviewOfDecision";
    }

    public void countReturnToProceedings(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countReturnToProceedings");
        withdrawals.settle(id);
    }

    public void countMovedHearing(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countMovedHearing");
        dates.startLimitForTellingOfMovedHearing(id);
    }

    public Date reviewLimitDate(String caseId) {
        return dates.endOfAsking(UUID.fromString(caseId));
    }

    public Date nextWithdrawalTalkDate(String caseId) {
        return dates.nextWithdrawalTalk(UUID.fromString(caseId));
    }

    public Date turning18Date(String caseId) {
        return dates.turning18(UUID.fromString(caseId));
    }

    /** Directions that rest on age alone end with the birthday. */
    public boolean lapseDirections(String caseId) {
        dates.endOnBirthday(UUID.fromString(caseId));
        return birthday.lapse(UUID.fromString(caseId));
    }

    public Date planForTurning18Date(String caseId) {
        return dates.planForTurning18(UUID.fromString(caseId));
    }

    private void close(String caseId, String outcome) {
        UUID id = UUID.fromString(caseId);
        cases.close(id, outcome);
        limits.stopAll(id);
    }

    /** Support is told of a new stage. Not of the first one: the plan that would be reviewed is only just being made. */
    private void enter(String caseId, Stage stage) {
        UUID id = UUID.fromString(caseId);
        CaseView before = cases.byId(id);
        cases.enter(id, stage);
        boolean isNews = before.stage() != stage && before.stage() != Stage.REFERRAL;
        if (isNews) {
            tell(STAGE_CHANGED, before.reference());
        }
    }

    private void tell(String message, String reference) {
        if (processes.awaits(message, reference)) {
            processes.correlate(message, reference, Map.of());
        }
    }
}
