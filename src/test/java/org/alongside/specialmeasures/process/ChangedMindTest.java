package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.alongside.specialmeasures.process.SubmissionOf.record;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.cases.Wishes.WishView;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.Refusal;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** They changed their mind after the application was drafted, or after it was approved. */
class ChangedMindTest {

    private static final UUID DRAFTER = UUID.randomUUID();
    private static final Map<String, String> DRAFT = Map.of(
            "applyScreens", "askedAsWished", "applyLiveLink", "askedAsWished", "supporterProposed", "noSupporter");

    private final CaseRecords records = mock();
    private final Wishes wishes = mock();
    private final Departures departures = mock();
    private final DraftAndWishes draftAndWishes = new DraftAndWishes(wishes, departures);
    private final ApproveApplication approve = new ApproveApplication(
            records, mock(), mock(), mock(), mock(), mock(ApplicationRules.class), draftAndWishes);
    private final ServeApplication serve =
            new ServeApplication(records, mock(TimeToApply.class), mock(), mock(), draftAndWishes, mock());

    @BeforeEach
    void draftedAtNineApprovedAtTen() {
        when(records.latestRecord(any(Run.class), any())).thenReturn(Optional.empty());
        when(records.latest(SubmissionOf.RUN, "draftApplication")).thenReturn(answers(DRAFT));
        when(records.latestRecord(SubmissionOf.RUN, "draftApplication"))
                .thenReturn(Optional.of(record("draftApplication", DRAFTER, "2026-11-20T09:00:00Z", DRAFT)));
        said(wish("screens", "wants", "2026-11-19T09:00:00Z"));
    }

    @Test
    void nothingIsSaidWhereTheyStillThinkTheSame() {
        said(
                wish("screens", "wants", "2026-11-20T09:30:00Z"),
                wish("liveLink", "notAsked", "2026-11-20T09:30:00Z"),
                wish("screens", "wants", "2026-11-19T09:00:00Z"));

        assertThat(approve.beside(SubmissionOf.RUN)).isEmpty();
        approved(Map.of());
    }

    @Test
    void theReviewerIsToldAndReturnsItOrSaysWhy() {
        theyDoNotWantScreensAt("2026-11-20T09:30:00Z");

        assertThat(approve.beside(SubmissionOf.RUN))
                .extracting(TaskHandler.Beside::model)
                .containsExactly(
                        List.of(new DraftAndWishes.Changed(Measure.SCREENS, "they want it", "they do not want it")));
        refusedAt("wishesChangedReason", () -> approved(Map.of()));
        approve.submit(task(
                "approveApplication",
                Actors.with(Role.CPS_REVIEWER),
                Map.of("approval", "returned", "changeMeasures", List.of("applyScreens"))));
        approved(Map.of("wishesChangedReason", "The hearing is tomorrow"));

        var reason = new Departures.Reason("doesNotWant", "The hearing is tomorrow");
        verify(departures).keep(CASE, DepartureStep.DRAFT, Map.of(Measure.SCREENS, reason));
    }

    @Test
    void aDepartureThatOnlyAChangedMindMadeIsADepartureToo() {
        theyDoNotWantScreensAt("2026-11-20T09:30:00Z");

        refusedAt(
                "departuresJustified",
                () -> approved(
                        Map.of("wishesChangedReason", "The hearing is tomorrow", "departuresJustified", "none")));
    }

    @Test
    void aSupporterLeftOutDespiteTheirWishIsADeparture() {
        when(departures.contrary(eq(CASE), any())).thenReturn(Map.of(Measure.LIVE_LINK_SUPPORTER, "wants"));

        refusedAt("departuresJustified", () -> approved(Map.of("departuresJustified", "none")));
    }

    @Test
    void whoeverLiftsARefusalSaysWhyToo() {
        var reconsider = new ReconsiderRefusal(records, mock(), mock(), mock(), draftAndWishes, mock());
        theyDoNotWantScreensAt("2026-11-20T09:30:00Z");
        assertThat(reconsider.beside(SubmissionOf.RUN)).hasSize(1);

        refusedAt(
                "wishesChangedReason",
                () -> reconsider.submit(task(
                        "reconsiderRefusal", Actors.with(Role.CPS_REVIEWER), Map.of("reconsideration", "approved"))));
        reconsider.submit(
                task("reconsiderRefusal", Actors.with(Role.CPS_REVIEWER), Map.of("reconsideration", "refused")));
    }

    @Test
    void theCaseworkerIsToldOfWhatChangedAfterTheApproval() {
        when(records.latestRecord(SubmissionOf.RUN, "approveApplication"))
                .thenReturn(Optional.of(
                        record("approveApplication", DRAFTER, "2026-11-20T10:00:00Z", Map.of("approval", "approved"))));
        theyDoNotWantScreensAt("2026-11-20T09:30:00Z");
        assertThat(serve.beside(SubmissionOf.RUN)).isEmpty();

        theyDoNotWantScreensAt("2026-11-20T10:30:00Z");
        assertThat(serve.beside(SubmissionOf.RUN)).hasSize(1);
        refusedAt(
                "wishesChangedReason",
                () -> serve.submit(task(
                        "serveApplication", Actors.with(Role.CPS_CASEWORKER), Map.of("courtServedOn", "2026-11-20"))));
    }

    private void approved(Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("approval", "approved", "departuresJustified", "yes"));
        answers.putAll(more);
        approve.submit(task("approveApplication", Actors.with(Role.CPS_REVIEWER), answers));
    }

    private void theyDoNotWantScreensAt(String at) {
        said(wish("screens", "doesNotWant", at), wish("screens", "wants", "2026-11-19T09:00:00Z"));
        when(departures.contrary(eq(CASE), any())).thenReturn(Map.of(Measure.SCREENS, "doesNotWant"));
    }

    private void said(WishView... newestFirst) {
        when(wishes.of(CASE)).thenReturn(List.of(newestFirst));
        Map<String, WishView> latest = new HashMap<>();
        List.of(newestFirst).forEach(wish -> latest.putIfAbsent(wish.said().measure(), wish));
        when(wishes.latest(CASE)).thenReturn(latest);
    }

    private static WishView wish(String measure, String wish, String at) {
        return new WishView(new WishSaid(measure, wish, null, Conversation.ofWords(null)), DRAFTER, Instant.parse(at));
    }

    private static void refusedAt(String field, Runnable submit) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(submit::run).returns(field, Refusal::field);
    }
}
