package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.record;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private final Actor drafter = Actors.with(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);
    private final Actor reviewer = Actors.with(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);
    private final CaseRecords records = mock(CaseRecords.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final FourEyes fourEyes = new FourEyes(records);
    private final ApproveApplication approve = new ApproveApplication(records, fourEyes, new AppliedMeasures(measures));
    private final ReconsiderRefusal reconsider =
            new ReconsiderRefusal(records, fourEyes, new AppliedMeasures(measures));

    @BeforeEach
    void aDraft() {
        when(records.latestRecord(CASE, "draftApplication"))
                .thenReturn(Optional.of(record("draftApplication", drafter.userId(), "2026-11-20T10:00:00Z")));
        when(records.latestRecord(CASE, "approveApplication")).thenReturn(Optional.empty());
        drafted(Map.of("applicationRoute", "noticeUnopposed", "applyScreens", "askedAsWished"));
        when(measures.mayMark(any(), any(), any())).thenReturn(true);
    }

    @Test
    void letsSomebodyElseApprove() {
        var approval =
                task("approveApplication", reviewer, Map.of("approval", "approved", "departuresJustified", "none"));

        assertThat(approve.submit(approval)).isEmpty();
        verify(measures).mark(CASE, Measure.SCREENS, MeasureStatus.APPLIED_FOR);
    }

    @Test
    void refusesTheDraftersOwnApproval() {
        var approval =
                task("approveApplication", drafter, Map.of("approval", "approved", "departuresJustified", "none"));

        assertThatThrownBy(() -> approve.submit(approval))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("approval"));
    }

    @Test
    void refusesAnApprovalOfADepartureThatNobodyJustified() {
        drafted(Map.of("applicationRoute", "application", "applyScreens", "leftOutDespiteWish"));
        for (String answer : new String[] {"no", "none"}) {
            var approval =
                    task("approveApplication", reviewer, Map.of("approval", "approved", "departuresJustified", answer));

            assertThatThrownBy(() -> approve.submit(approval))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("departuresJustified"));
        }
    }

    @Test
    void refusesTheDrafterWhoReconsiders() {
        var again =
                task("reconsiderRefusal", drafter, Map.of("reconsideration", "approved", "refusedBySameLawyer", "no"));

        assertThatThrownBy(() -> reconsider.submit(again))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("reconsideration"));
    }

    @Test
    void saysWhoMadeTheRefusalAsTheFileShowsIt() {
        approvedBy(reviewer);
        var untrue =
                task("reconsiderRefusal", reviewer, Map.of("reconsideration", "refused", "refusedBySameLawyer", "no"));
        var honest =
                task("reconsiderRefusal", reviewer, Map.of("reconsideration", "refused", "refusedBySameLawyer", "yes"));

        assertThatThrownBy(() -> reconsider.submit(untrue)).isInstanceOf(Refusal.class);
        assertThat(reconsider.submit(honest)).isEmpty();
    }

    @Test
    void refusesADraftByTheReviewerWhoReturnedIt() {
        approvedBy(reviewer);
        var draft = new DraftApplication(mock(Wishes.class), measures, fourEyes);
        var again = task("draftApplication", reviewer, Map.of("section28Asked", "no"));

        assertThatThrownBy(() -> draft.submit(again))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("applicationRoute"));
        assertThat(draft.submit(task("draftApplication", drafter, Map.of("section28Asked", "no"))))
                .isEmpty();
    }

    private void drafted(Map<String, ?> values) {
        when(records.latest(CASE, "draftApplication")).thenReturn(answers(values));
    }

    private void approvedBy(Actor actor) {
        when(records.latestRecord(CASE, "approveApplication"))
                .thenReturn(Optional.of(record("approveApplication", actor.userId(), "2026-11-21T10:00:00Z")));
    }
}
