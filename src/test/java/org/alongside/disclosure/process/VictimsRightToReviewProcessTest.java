package org.alongside.disclosure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Cases;
import org.alongside.disclosure.ChargedAfterReview;
import org.alongside.testing.CaseFile;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

class VictimsRightToReviewProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("victims-right-to-review");

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 15);

    private final CaseFile file = new CaseFile();
    private final Cases cases = mock(Cases.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

    @BeforeEach
    void knowTheSteps() {
        for (String rule : new String[] {"VRR-CPS-LAST", "VRR-POL-ASK"}) {
            var view = new LimitView(
                    rule, "Last day", LAST_DAY.minusMonths(3), LAST_DAY, LimitStatus.RUNNING, "scheme", true, "");
            lenient().when(limits.start(any(), eq(rule), any(), any())).thenReturn(Optional.of(view));
        }
        WALK.with(
                "victimsRightToReview",
                new VictimsRightToReviewSteps(file.records(), cases, limits, CaseFile.today(), events));
    }

    @Test
    void chargesWhenTheLocalAnswerFindsTheDecisionWrong() {
        var review = asked("cps", LAST_DAY);
        answer("resolveLocally", "localResolution", "decisionWrong");
        charge("charged");
        endsWith(review, "charged");
        verify(cases).chargeWith(CaseFile.CASE, "rape");
        verify(events).publishEvent(new ChargedAfterReview(CaseFile.CASE, "rape", CaseFile.TODAY));
    }

    @Test
    void saysSorryWhenTheLocalAnswerCanDoNoMore() {
        var review = asked("cps", LAST_DAY);
        answer("resolveLocally", "localResolution", "apologyOnly");
        endsWith(review, "apologyOnly");
    }

    @Test
    void upholdsTheDecisionWhenNoIndependentReviewIsWanted() {
        var review = asked("cps", LAST_DAY);
        answer("resolveLocally", "localResolution", "decisionStands");
        answer("explainLocalResolution", "independentReview", "notWanted");
        endsWith(review, "upheld");
    }

    @Test
    void chargesWhenTheIndependentReviewFindsTheDecisionWrong() {
        var review = reviewedIndependently("decisionWrong");
        charge("charged");
        endsWith(review, "charged");
    }

    @Test
    void saysSorryWhenTheIndependentReviewCanDoNoMore() {
        endsWith(reviewedIndependently("apologyOnly"), "apologyOnly");
    }

    @Test
    void upholdsTheDecisionAfterTheIndependentReview() {
        endsWith(reviewedIndependently("decisionStands"), "upheld");
    }

    @Test
    void takesALateRequestForGoodReason() {
        var review = asked("cps", LAST_DAY.plusDays(1));
        answer("decideLateRequest", "lateRequest", "accepted");
        answer("resolveLocally", "localResolution", "apologyOnly");
        endsWith(review, "apologyOnly");
    }

    @Test
    void turnsALateRequestAway() {
        var review = asked("cps", LAST_DAY.plusDays(1));
        answer("decideLateRequest", "lateRequest", "notAccepted");
        endsWith(review, "outOfTime");
    }

    @Test
    void turnsALateRequestToThePoliceAwayWithoutADecision() {
        endsWith(asked("police", LAST_DAY.plusDays(1)), "outOfTime");
    }

    @Test
    void explainsWhatThePoliceSchemeDoesNotCover() {
        var review = asked("police", LAST_DAY);
        answer("acknowledgeReview", "acknowledgement", "notCovered");
        endsWith(review, "upheld");
    }

    @Test
    void upholdsThePoliceDecision() {
        endsWith(reviewedByPolice("decisionStands"), "upheld");
    }

    @Test
    void leavesTheChargeOpenAfterThePoliceDecisionWasFoundWrong() {
        var review = reviewedByPolice("decisionWrong");
        charge("notCharged");
        endsWith(review, "upheld");
    }

    @Test
    void doesNotCountTheAnswersOfAnEarlierReview() {
        file.answered("decideChargeAfterReview", Map.of("chargeAfterReview", "charged", "offenceKind", "rape"));
        file.answered("reviewIndependently", Map.of("reviewDecision", "decisionWrong"));
        var review = asked("cps", LAST_DAY);
        answer("resolveLocally", "localResolution", "apologyOnly");
        endsWith(review, "apologyOnly");
    }

    private ProcessInstance asked(String scheme, LocalDate on) {
        var review = WALK.start();
        file.answered(
                "recordReviewRequest", Map.of("scheme", scheme, "decidedOn", "2025-11-15", "askedOn", on.toString()));
        WALK.complete("recordReviewRequest", "scheme", scheme);
        return review;
    }

    private ProcessInstance reviewedIndependently(String decision) {
        var review = asked("cps", LAST_DAY);
        answer("resolveLocally", "localResolution", "decisionStands");
        answer("explainLocalResolution", "independentReview", "wanted");
        answer("reviewIndependently", "reviewDecision", decision);
        return review;
    }

    private ProcessInstance reviewedByPolice(String decision) {
        var review = asked("police", LAST_DAY);
        answer("acknowledgeReview", "acknowledgement", "covered");
        answer("reviewPoliceDecision", "policeReview", decision);
        return review;
    }

    private void charge(String decision) {
        file.answered(
                "decideChargeAfterReview",
                Map.of("chargeAfterReview", decision, "offenceKind", "rape", "chargedOn", CaseFile.TODAY.toString()));
        WALK.complete("decideChargeAfterReview");
    }

    private void answer(String task, String key, String word) {
        file.answered(task, Map.of(key, word));
        WALK.complete(task, key, word);
    }

    private static void endsWith(ProcessInstance review, String outcome) {
        WALK.complete("explainReviewResult");
        assertThat(WALK.isOver()).isTrue();
        assertThat(WALK.word(review, "outcome")).isEqualTo(outcome);
    }
}
