package org.alongside.disclosure.process;

import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.Test;

class DisclosureHandlersTest {

    private static final Actor ME = Actors.with(Role.POLICE_OIC, Role.CPS_REVIEWER);

    private final CaseFile file = new CaseFile();
    private final Hearings hearings = mock(Hearings.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final FreshEyes freshEyes = new FreshEyes(file.records());
    private final AuthoriseRequest authorise = new AuthoriseRequest(file.records());
    private final Triggers triggers = mock();
    private final DecideChargeAfterReview decideCharge =
            new DecideChargeAfterReview(file.records(), hearings, limits, mock(), mock());

    @Test
    void letsAnotherOfficerAuthorise() {
        file.answered("testNecessity", Map.of("counselling", "no"));
        accepts(authorise, Map.of("authorisation", "authorised", "counsellingApproval", "notCounselling"));
    }

    @Test
    void looksAtTheTestOfTheRequestThatIsToBeAuthorisedAndNotOfAnother() {
        file.answered(CaseFile.RUN, "testNecessity", Map.of("counselling", "no"))
                .answered(new Run(CaseFile.CASE, "run-2"), "testNecessity", Map.of("counselling", "yes"));
        accepts(authorise, Map.of("authorisation", "authorised", "counsellingApproval", "notCounselling"));
    }

    @Test
    void letsNobodyAuthoriseTheirOwnRequest() {
        file.answered("testNecessity", ME.userId(), Map.of("counselling", "no"));
        refusesMe(authorise, "authorisingOfficer", Map.of("authorisation", "returned"));
    }

    @Test
    void authorisesCounsellingInformationOnlyWithItsOwnAnswer() {
        file.answered("testNecessity", Map.of("counselling", "yes"));
        refuses(
                authorise,
                "counsellingApproval",
                Map.of("authorisation", "authorised", "counsellingApproval", "notCounselling"));
        accepts(authorise, Map.of("authorisation", "authorised", "counsellingApproval", "approved"));
        accepts(authorise, Map.of("authorisation", "refused", "counsellingApproval", "notApproved"));
    }

    @Test
    void asksForAnAnswerAfterTheRequest() {
        var send = new SendMaterialRequest(file.records(), mock(TimeLimits.class));
        accepts(send, Map.of("requestedOn", "2026-03-01", "answerDueOn", "2026-03-02"));
        accepts(send, Map.of("request", "stopped"));
        refuses(send, "answerDueOn", Map.of("requestedOn", "2026-03-01", "answerDueOn", "2026-03-01"));
    }

    /** PCSC Act 2022 s.44B: notice by the day on which the request is made. */
    @Test
    void judgesTheNoticeByTheDayOfTheRequest() {
        assertThat(new GiveMaterialNotice().triggerDay(CaseFile.RUN, TODAY)).isEmpty();
        file.answered("giveMaterialNotice", Map.of("noticeOn", "2026-02-27"));

        accepts(
                new SendMaterialRequest(file.records(), limits),
                Map.of("requestedOn", "2026-03-01", "answerDueOn", "2026-03-20"));

        var notice = LimitOf.task(CaseFile.RUN, "VIR-NOTICE", "giveMaterialNotice");
        verify(limits).start(eq(notice), eq(LocalDate.of(2026, 3, 1)), any());
        verify(limits).meet(notice, LocalDate.of(2026, 2, 27));
    }

    @Test
    void givesAHolderWhoIsAskedAgainADayAhead() {
        accepts(new PursueHolder(mock()), Map.of("pursuit", "stop"));
        accepts(new PursueHolder(mock()), Map.of("newAnswerDueOn", "2026-03-03"));
        refuses(new PursueHolder(mock()), "newAnswerDueOn", Map.of("newAnswerDueOn", "2026-03-02"));
    }

    @Test
    void refusesARequestForReviewBeforeTheDecisionWasTold() {
        accepts(new RecordReviewRequest(), Map.of("decidedOn", "2026-03-01", "askedOn", "2026-03-01"));
        refuses(new RecordReviewRequest(), "askedOn", Map.of("decidedOn", "2026-03-01", "askedOn", "2026-02-28"));
    }

    @Test
    void letsNoDeciderReviewTheirOwnDecision() {
        file.answered("decideCharge", ME.userId(), Map.of());
        refusesMe(new ResolveLocally(freshEyes), "reviewer", Map.of());
        refusesMe(new ReviewIndependently(freshEyes, file.records(), triggers), "reviewer", Map.of());
    }

    @Test
    void letsNoOfficerReviewTheFileTheyClosed() {
        file.answered("decideFile", ME.userId(), Map.of());
        refusesMe(new ReviewPoliceDecision(freshEyes), "reviewer", Map.of());
    }

    @Test
    void letsWhoeverGaveTheLocalAnswerNotReviewIndependently() {
        file.answered("decideCharge", Map.of()).answered("resolveLocally", ME.userId(), Map.of());
        refusesMe(new ReviewIndependently(freshEyes, file.records(), triggers), "reviewer", Map.of());
    }

    @Test
    void letsSomebodyReviewWhoHadNoPartInIt() {
        file.answered("decideCharge", Map.of()).answered("resolveLocally", Map.of());
        accepts(new ResolveLocally(freshEyes), Map.of());
        accepts(
                new ReviewIndependently(freshEyes, file.records(), triggers),
                Map.of("reviewDecision", "decisionStands", "decidedOn", TODAY.toString()));
        verify(triggers).happened(CaseFile.CASE, TODAY, "reviewIndependently", Trigger.REVIEW_DECISION);
        accepts(new ReviewPoliceDecision(freshEyes), Map.of());
    }

    @Test
    void fixesTheFirstHearingOfAChargeAfterAReview() {
        accepts(decideCharge, charge("2026-03-10"));
        verify(hearings)
                .fix(
                        CaseFile.CASE,
                        HearingKind.FIRST_HEARING,
                        new When(LocalDate.of(2026, 3, 10), null, "Harbour Crown Court"));
        verify(limits).start(CaseFile.CASE, "VC-R6-CHG", LocalDate.of(2026, 3, 1), "decideChargeAfterReview");
    }

    @Test
    void refusesAFirstHearingBeforeTheCharge() {
        refuses(decideCharge, "firstHearingOn", charge("2026-02-28"));
        verifyNoInteractions(hearings, limits);
    }

    @Test
    void leavesTheChargeOpenOnlyAfterAPoliceDecision() {
        file.answered("recordReviewRequest", Map.of("scheme", "cps"));
        refuses(decideCharge, "chargeAfterReview", Map.of("chargeAfterReview", "notCharged"));
        file.answered("recordReviewRequest", Map.of("scheme", "police"));
        accepts(decideCharge, Map.of("chargeAfterReview", "notCharged"));
    }

    @Test
    void meetsTheLimitForTellingOfTheChargeWithTheResult() {
        accepts(new ExplainReviewResult(limits), Map.of("toldOn", "2026-03-01"));
        verify(limits).meet(CaseFile.CASE, "VC-R6-CHG", LocalDate.of(2026, 3, 1));
    }

    private static Map<String, Object> charge(String firstHearing) {
        return Map.of(
                "chargeAfterReview", "charged",
                "chargedOn", "2026-03-01",
                "firstHearingOn", firstHearing,
                "court", "Harbour Crown Court");
    }

    private static void accepts(TaskHandler handler, Map<String, Object> values) {
        assertThat(handler.submit(CaseFile.sentBy(ME, handler.task(), values))).isEmpty();
    }

    /** Who would be refused is not asked for it either. */
    private static void refusesMe(TaskHandler handler, String field, Map<String, Object> values) {
        refuses(handler, field, values);
        assertThat(handler.needsSomebodyElse(CaseFile.RUN, ME.userId())).isTrue();
        assertThat(handler.needsSomebodyElse(
                        CaseFile.RUN, Actors.with(Role.CPS_REVIEWER).userId()))
                .isFalse();
    }

    private static void refuses(TaskHandler handler, String field, Map<String, Object> values) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(CaseFile.sentBy(ME, handler.task(), values)))
                .returns(field, Refusal::field);
    }
}
