package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftApplicationTest {

    private final Wishes wishes = mock(Wishes.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final Departures departures = mock(Departures.class);
    private final DraftApplication draft = new DraftApplication(
            records,
            new DraftAndWishes(wishes, departures),
            measures,
            mock(FourEyes.class),
            mock(DraftOffers.class),
            mock(DraftToRead.class),
            mock(ApplicationRules.class),
            mock(ChangeToRead.class));

    @BeforeEach
    void nothingDecidedYet() {
        when(records.latest(SubmissionOf.RUN, "recordCourtDirections")).thenReturn(Answers.NONE);
        inForce();
    }

    @Test
    void keepsVariesOrDischargesOnlyWhatIsInForce() {
        assertThatRefusedAt("applyScreens", Map.of("applyScreens", "keep"));
        assertThatRefusedAt("applyScreens", Map.of("applyScreens", "discharge", "variationAsked", "yes"));

        inForce(Measure.SCREENS);
        assertThatStands(Map.of("applyScreens", "keep"));
        assertThatStands(Map.of("applyScreens", "discharge", "variationAsked", "yes"));
    }

    @Test
    void saysInAVariationWhatHasChangedAndWhatBecomesOfEachDirection() {
        inForce(Measure.SCREENS, Measure.LIVE_LINK);
        assertThatRefusedAt("variationAsked", Map.of("applyScreens", "vary", "variationAsked", "no"));
        assertThatRefusedAt("variationAsked", Map.of("applyScreens", "keep", "variationAsked", "yes"));
        assertThatRefusedAt(
                "applyLiveLink",
                Map.of("applyScreens", "vary", "applyLiveLink", "askedAsWished", "variationAsked", "yes"));
        assertThatStands(Map.of("applyScreens", "vary", "applyLiveLink", "keep", "variationAsked", "yes"));
    }

    @Test
    void variesTheDirectionForASupporterByMoreThanAnotherName() {
        inForce(Measure.SCREENS, Measure.LIVE_LINK_SUPPORTER);
        assertThatRefusedAt(
                "supporterProposed",
                Map.of("supporterProposed", "named", "applyScreens", "discharge", "variationAsked", "yes"));
        assertThatStands(Map.of("applyScreens", "keep", "supporterProposed", "vary", "variationAsked", "yes"));
    }

    @Test
    void carriesTheChangeThatWasDescribedIntoTheApplication() {
        inForce(Measure.SCREENS);
        when(records.latestRecord(SubmissionOf.RUN, "describeChange"))
                .thenReturn(Optional.of(SubmissionOf.record(
                        "describeChange", UUID.randomUUID(), "2026-11-19T10:00:00Z", Map.of("changeAsked", "vary"))));

        assertThatRefusedAt("variationAsked", Map.of("applyScreens", "askedAsWished", "variationAsked", "no"));
    }

    @Test
    void wantsTheReasonWhereADirectionIsKeptAgainstAWish() {
        inForce(Measure.SCREENS, Measure.LIVE_LINK);
        when(departures.contrary(CASE, Map.of(Measure.SCREENS, true, Measure.LIVE_LINK, false)))
                .thenReturn(Map.of(Measure.SCREENS, "doesNotWant"));
        Map<String, Object> answers =
                new HashMap<>(Map.of("applyScreens", "keep", "applyLiveLink", "discharge", "variationAsked", "yes"));
        assertThatRefusedAt("departureVariation", answers);

        answers.put("departureVariation", "They must not meet");
        assertThatStands(answers);
    }

    @Test
    void asksForNoDischargeOfSection27UnderASection28ThatStands() {
        inForce(Measure.RECORDED_EVIDENCE_IN_CHIEF, Measure.RECORDED_CROSS_EXAMINATION);
        Map<String, Object> answers = new HashMap<>(Map.of(
                "applyRecordedInterview", "discharge",
                "applyRecordedCrossExamination", "keep",
                "variationAsked", "yes"));
        assertThatRefusedAt("applyRecordedInterview", answers);

        answers.put("applyRecordedCrossExamination", "discharge");
        assertThatStands(answers);
    }

    @Test
    void refusesToAskAsWishedForWhatTheyDoNotWant() {
        wished("screens", "doesNotWant");

        assertThatRefusedAt("applyScreens", Map.of("applyScreens", "askedAsWished"));
        assertThatStands(Map.of("applyScreens", "askedDespiteWish"));
    }

    @Test
    void refusesToLeaveOutAsWishedWhatTheyWant() {
        wished("liveLink", "wants");

        assertThatRefusedAt("applyLiveLink", Map.of("applyLiveLink", "leftOutAsWished"));
        assertThatStands(Map.of("applyLiveLink", "leftOutDespiteWish"));
    }

    @Test
    void keepsWhyItDepartsFromAWish() {
        when(departures.contrary(CASE, Map.of(Measure.SCREENS, false))).thenReturn(Map.of(Measure.SCREENS, "wants"));
        submit(Map.of("applyScreens", "leftOutDespiteWish", "departureScreens", "The live link does it better"));

        var reason = new Departures.Reason("wants", "The live link does it better");
        verify(departures).keep(CASE, DepartureStep.DRAFT, Map.of(Measure.SCREENS, reason));
    }

    @Test
    void refusesToLeaveOutASupporterTheyWantWithoutAReason() {
        when(departures.contrary(CASE, Map.of(Measure.LIVE_LINK_SUPPORTER, false)))
                .thenReturn(Map.of(Measure.LIVE_LINK_SUPPORTER, "wants"));

        assertThatRefusedAt("departureLiveLinkSupporter", Map.of("supporterProposed", "noSupporter"));
    }

    @Test
    void leavesOpenWhatTheyAreNotSureOf() {
        wished("screens", "notSure");

        assertThatStands(Map.of("applyScreens", "askedAsWished"));
        assertThatStands(Map.of("applyScreens", "leftOutAsWished"));
    }

    @Test
    void asksForSection28OnlyWithSection27() {
        assertThatRefusedAt("applyRecordedInterview", Map.of("applyRecordedCrossExamination", "askedAsWished"));
        assertThatStands(Map.of(
                "applyRecordedCrossExamination", "askedAsWished",
                "applyRecordedInterview", "askedAsWished"));
        inForce(Measure.RECORDED_EVIDENCE_IN_CHIEF);
        assertThatStands(Map.of("applyRecordedCrossExamination", "askedAsWished"));
    }

    @Test
    void takesNoSecondNoticeOnceTheFirstWasOpposed() {
        when(records.latest(SubmissionOf.RUN, "recordCourtDirections"))
                .thenReturn(SubmissionOf.answers(Map.of("directions", "applicationNeeded")));

        assertThatRefusedAt("applicationRoute", Map.of("applicationRoute", "noticeUnopposed"));
        assertThatStands(Map.of("applicationRoute", "application"));
    }

    private void assertThatRefusedAt(String field, Map<String, ?> answers) {
        assertThatThrownBy(() -> submit(answers))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void assertThatStands(Map<String, ?> answers) {
        assertThat(submit(answers)).isEmpty();
    }

    private Map<String, Object> submit(Map<String, ?> answers) {
        return draft.submit(task("draftApplication", Actors.with(Role.CPS_CASEWORKER), answers));
    }

    private void inForce(Measure... directed) {
        Map<Measure, MeasureStatus> now = new EnumMap<>(Measure.class);
        for (Measure measure : directed) {
            now.put(measure, MeasureStatus.GRANTED);
            when(measures.isInForce(CASE, measure)).thenReturn(true);
        }
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(now));
    }

    private void wished(String measure, String wish) {
        when(wishes.words(CASE)).thenReturn(Map.of(measure, wish));
    }
}
