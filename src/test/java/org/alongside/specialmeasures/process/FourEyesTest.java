package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.record;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Connections;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.specialmeasures.domain.ApplicationTrail;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private static final String DRAFT = "draftApplication";
    private static final String APPROVE = "approveApplication";
    private static final String RECONSIDER = "reconsiderRefusal";

    private final Actor drafter = Actors.with(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);
    private final Actor reviewer = Actors.with(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);
    private final Actor another = Actors.with(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);
    private final CaseRecords records = mock(CaseRecords.class);
    private final Connections connections = mock(Connections.class);
    private final Departures departures = mock(Departures.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final DraftToRead toRead = mock(DraftToRead.class);
    private final FourEyes fourEyes = new FourEyes(records, connections);
    private final AppliedMeasures applied = new AppliedMeasures(measures, departures);
    private final ApproveApplication approve = new ApproveApplication(
            records,
            fourEyes,
            applied,
            limits,
            toRead,
            mock(ApplicationRules.class),
            new DraftAndWishes(mock(Wishes.class), departures));
    private final ReconsiderRefusal reconsider =
            new ReconsiderRefusal(records, fourEyes, applied, toRead, mock(DraftAndWishes.class), mock());
    private final DraftApplication draft = new DraftApplication(
            records,
            mock(DraftAndWishes.class),
            measures,
            fourEyes,
            mock(DraftOffers.class),
            toRead,
            mock(ApplicationRules.class),
            mock(ChangeToRead.class));
    private final List<RecordView> done = new ArrayList<>();

    @BeforeEach
    void aDraft() {
        when(records.of(SubmissionOf.RUN, ApplicationTrail.TASKS)).thenReturn(done);
        when(records.latest(SubmissionOf.RUN, "recordCourtDirections")).thenReturn(Answers.NONE);
        when(records.latest(SubmissionOf.RUN, DRAFT))
                .thenReturn(answers(Map.of("applicationRoute", "noticeUnopposed", "applyScreens", "askedAsWished")));
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of()));
        did(DRAFT, drafter, "");
    }

    @Test
    void letsSomebodyElseApprove() {
        assertThat(approve.submit(approval(reviewer, "approved"))).isEmpty();

        verify(measures)
                .mark(CASE, Occasion.NONE, List.of(new Marking(Measure.SCREENS, MeasureStatus.APPLIED_FOR, null)));
    }

    @Test
    void refusesTheDraftersOwnDecisionOfEveryKind() {
        for (String decision : List.of("approved", "returned", "refused")) {
            refusedAt("approval", approve, approval(drafter, decision));
        }
    }

    @Test
    void refusesWhoWroteAnEarlierVersionThatSomebodyElseTookOver() {
        did(APPROVE, reviewer, "returned");
        did(DRAFT, another, "");

        refusedAt("approval", approve, approval(drafter, "approved"));
        refusedAt("approval", approve, approval(another, "approved"));
        assertThat(approve.submit(approval(reviewer, "approved"))).isEmpty();
    }

    @Test
    void letsADrafterOfAnEarlierApplicationDecideOnTheNext() {
        did(APPROVE, reviewer, "approved");
        did(DRAFT, another, "");

        assertThat(approve.submit(approval(drafter, "approved"))).isEmpty();
    }

    @Test
    void refusesWhoIsConnectedWithSomebodyOfTheCase() {
        when(connections.has(CASE, reviewer.userId())).thenReturn(true);

        refusedAt("approval", approve, approval(reviewer, "approved"));
        refusedAt("reconsideration", reconsider, again(reviewer, "approved"));
    }

    @Test
    void refusesAnApprovalOfADepartureThatNobodyJustified() {
        when(records.latest(SubmissionOf.RUN, DRAFT))
                .thenReturn(answers(Map.of("applicationRoute", "application", "applyScreens", "leftOutDespiteWish")));
        for (String answer : List.of("no", "none")) {
            refusedAt(
                    "departuresJustified",
                    approve,
                    task(APPROVE, reviewer, Map.of("approval", "approved", "departuresJustified", answer)));
        }
    }

    @Test
    void refusesTheDrafterAndTheRefuserWhoReconsider() {
        did(APPROVE, reviewer, "refused");

        refusedAt("reconsideration", reconsider, again(drafter, "approved"));
        refusedAt("reconsideration", reconsider, again(reviewer, "refused"));
        assertThat(reconsider.submit(again(another, "approved"))).isEmpty();
    }

    @Test
    void letsALawyerReconsiderWhoOnlyReturnedAnEarlierVersion() {
        did(APPROVE, reviewer, "returned");
        did(DRAFT, drafter, "");
        did(APPROVE, another, "refused");

        assertThat(reconsider.submit(again(reviewer, "refused"))).isEmpty();
    }

    @Test
    void refusesADraftByTheReviewerWhoReturnedIt() {
        did(APPROVE, reviewer, "returned");

        refusedAt("applicationRoute", draft, task(DRAFT, reviewer, Map.of()));
        assertThat(draft.submit(task(DRAFT, drafter, Map.of()))).isEmpty();
    }

    @Test
    void asksForSomebodyElseWhoeverWouldBeRefused() {
        assertThat(approve.needsSomebodyElse(SubmissionOf.RUN, drafter.userId()))
                .isTrue();
        assertThat(approve.needsSomebodyElse(SubmissionOf.RUN, reviewer.userId()))
                .isFalse();
        when(connections.has(CASE, another.userId())).thenReturn(true);
        assertThat(approve.needsSomebodyElse(SubmissionOf.RUN, another.userId()))
                .isTrue();

        did(APPROVE, reviewer, "returned");
        assertThat(draft.needsSomebodyElse(SubmissionOf.RUN, reviewer.userId())).isTrue();
        did(DRAFT, drafter, "");
        did(APPROVE, reviewer, "refused");
        assertThat(reconsider.needsSomebodyElse(SubmissionOf.RUN, reviewer.userId()))
                .isTrue();
    }

    @Test
    void returnsOnlyWithAtLeastOneAnswerMarked() {
        refusedAt(
                "changeWay",
                approve,
                task(APPROVE, reviewer, Map.of("approval", "returned", "returnReason", "Shorter")));
        assertThat(approve.submit(approval(reviewer, "returned"))).isEmpty();
    }

    @Test
    void startsTheDaysForAChallengeWithARefusal() {
        approve.submit(approval(reviewer, "refused"));

        verify(limits).start(ExplainRefusal.challenge(SubmissionOf.RUN), TODAY, APPROVE);
    }

    private void did(String task, Actor by, String decision) {
        String key = task.equals(RECONSIDER) ? "reconsideration" : "approval";
        String at = "2026-11-20T10:%02d:00Z".formatted(done.size());
        done.add(record(task, by.userId(), at, decision.isEmpty() ? Map.of() : Map.of(key, decision)));
    }

    private static Submission approval(Actor by, String decision) {
        return task(
                APPROVE,
                by,
                Map.of(
                        "approval",
                        decision,
                        "departuresJustified",
                        "none",
                        "changeEligibility",
                        List.of("whyQualityImproves"),
                        "wordsForYoungPerson",
                        "We will not ask the court for this now. You did nothing wrong."));
    }

    private static Submission again(Actor by, String decision) {
        return task(
                RECONSIDER,
                by,
                Map.of("reconsideration", decision, "wordsForYoungPerson", "We looked at it again for you."));
    }

    private static void refusedAt(String field, TaskHandler handler, Submission submission) {
        assertThatThrownBy(() -> handler.submit(submission))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
