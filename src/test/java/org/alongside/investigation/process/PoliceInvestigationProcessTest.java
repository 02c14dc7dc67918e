package org.alongside.investigation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.alongside.cases.Cases;
import org.alongside.cases.Rounds;
import org.alongside.testing.CaseFile;
import org.alongside.testing.ProcessWalk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

class PoliceInvestigationProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("police-investigation");

    private final CaseFile file = new CaseFile();
    private final Cases cases = mock(Cases.class);
    private final Rounds rounds = mock(Rounds.class);
    private final InvestigationEventSteps eventSteps = mock(InvestigationEventSteps.class);

    @BeforeEach
    void knowTheSteps() {
        WALK.with("policeInvestigation", steps());
    }

    @Test
    void endsChargedAfterTheNationalReferral() {
        var investigation = WALK.start();
        firstDays("conflictAndReferral");
        interviewed();
        charge();
        assertThat(outcome(investigation)).isEqualTo("charged");
        verify(cases).chargeWith(CaseFile.CASE, "rape");
    }

    @Test
    void refersWithoutAConflictCheckToo() {
        WALK.start();
        WALK.complete("assessVulnerability", "nationalReferral", "referral");
        assertThat(WALK.openTasks()).containsExactly("checkConflictAndRefer", "planFirstContact");
    }

    @Test
    void waitsForTheFirstContactBeforeUpdatesAreAgreed() {
        WALK.start();
        WALK.complete("assessVulnerability", "nationalReferral", "none").complete("checkDisruptionOptions");
        assertThat(WALK.openTasks()).containsExactly("planFirstContact");
        WALK.complete("planFirstContact");
        assertThat(WALK.openTasks()).containsExactly("agreeUpdates");
    }

    @Test
    void plansTheInterviewAgainWhenItWasPutOffOrAnotherIsNeeded() {
        var investigation = WALK.start();
        firstDays("none");
        WALK.complete("agreeUpdates").complete("considerIntermediary");
        WALK.complete("planInterview").complete("holdInterview", "interview", "putOff");
        WALK.complete("planInterview").complete("holdInterview", "interview", "another");
        WALK.complete("planInterview").complete("holdInterview", "interview", "complete");
        WALK.complete("discussSpecialMeasures").complete("investigate");
        charge();
        assertThat(outcome(investigation)).isEqualTo("charged");
        verify(rounds, times(2)).count(CaseFile.CASE, "countInterview");
    }

    @Test
    void goesBackToThePoliceForMoreWorkAsOftenAsTheProsecutorAsks() {
        var investigation = WALK.start();
        firstDays("none");
        interviewed();
        for (int round = 0; round < 2; round++) {
            WALK.complete("decideFile", "file", "toCps").complete("decideCharge", "charging", "moreWork");
            WALK.complete("investigate");
        }
        charge();
        assertThat(outcome(investigation)).isEqualTo("charged");
        verify(rounds, times(2)).count(CaseFile.CASE, "countActionPlan");
    }

    @Test
    void endsNotChargedAfterAMeetingAboutTheDecision() {
        var investigation = WALK.start();
        firstDays("none");
        interviewed();
        notCharged();
        WALK.complete("explainDecisionNotToCharge", "meeting", "wanted").complete("holdDecisionMeeting");
        assertThat(outcome(investigation)).isEqualTo("notCharged");
    }

    @Test
    void endsNotChargedWithoutAMeetingWhenNobodyWantsOne() {
        var investigation = WALK.start();
        firstDays("none");
        interviewed();
        notCharged();
        WALK.complete("explainDecisionNotToCharge", "meeting", "notWanted");
        assertThat(outcome(investigation)).isEqualTo("notCharged");
    }

    @Test
    void endsWithoutFurtherActionByThePolice() {
        var investigation = WALK.start();
        firstDays("none");
        interviewed();
        file.answered("decideFile", Map.of("file", "noFurtherAction", "decidedOn", "2026-02-27"));
        WALK.complete("decideFile", "file", "noFurtherAction").complete("explainNoFurtherAction");
        assertThat(outcome(investigation)).isEqualTo("noFurtherAction");
    }

    @Test
    void startsTheLimitOfAnEventForModelsThatStillAskForItHere() {
        steps().startEventLimit(CaseFile.CASE.toString());

        verify(eventSteps).startEventLimit(CaseFile.CASE.toString());
    }

    private PoliceInvestigationSteps steps() {
        return new PoliceInvestigationSteps(
                file.records(), cases, rounds, CaseFile.today(), eventSteps, mock(ApplicationEventPublisher.class));
    }

    private static void firstDays(String nationalReferral) {
        WALK.complete("planFirstContact").complete("assessVulnerability", "nationalReferral", nationalReferral);
        if (!nationalReferral.equals("none")) {
            WALK.complete("checkConflictAndRefer");
        }
        WALK.complete("checkDisruptionOptions");
    }

    private static void interviewed() {
        WALK.complete("agreeUpdates").complete("considerIntermediary");
        WALK.complete("planInterview").complete("holdInterview", "interview", "complete");
        WALK.complete("discussSpecialMeasures").complete("investigate");
    }

    private void charge() {
        file.answered("decideFile", Map.of("file", "toCps"));
        file.answered("decideCharge", Map.of("charging", "charged", "offenceKind", "rape", "chargedOn", "2026-03-01"));
        WALK.complete("decideFile", "file", "toCps").complete("decideCharge", "charging", "charged");
        WALK.complete("explainChargingDecision");
    }

    private void notCharged() {
        file.answered("decideFile", Map.of("file", "toCps"));
        file.answered("decideCharge", Map.of("charging", "notCharged", "decidedOn", "2026-03-01"));
        WALK.complete("decideFile", "file", "toCps").complete("decideCharge", "charging", "notCharged");
    }

    private static Object outcome(ProcessInstance investigation) {
        assertThat(WALK.isOver()).isTrue();
        return WALK.word(investigation, "outcome");
    }
}
