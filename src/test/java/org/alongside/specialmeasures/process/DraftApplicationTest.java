package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.cases.Wishes.WishView;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

class DraftApplicationTest {

    private final Wishes wishes = mock(Wishes.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final DraftApplication draft = new DraftApplication(wishes, measures, mock(FourEyes.class));

    @Test
    void refusesToAskAsWishedForWhatTheyDoNotWant() {
        wished("screens", "doesNotWant");

        assertThatRefusedAt("applyScreens", Map.of("applyScreens", "askedAsWished", "section28Asked", "no"));
        assertThatStands(Map.of("applyScreens", "askedDespiteWish", "section28Asked", "no"));
    }

    @Test
    void refusesToLeaveOutAsWishedWhatTheyWant() {
        wished("liveLink", "wants");

        assertThatRefusedAt("applyLiveLink", Map.of("applyLiveLink", "leftOutAsWished", "section28Asked", "no"));
        assertThatStands(Map.of("applyLiveLink", "leftOutDespiteWish", "section28Asked", "no"));
    }

    @Test
    void leavesOpenWhatTheyAreNotSureOf() {
        wished("screens", "notSure");

        assertThatStands(Map.of("applyScreens", "askedAsWished", "section28Asked", "no"));
        assertThatStands(Map.of("applyScreens", "leftOutAsWished", "section28Asked", "no"));
    }

    @Test
    void asksForSection28OnlyWithSection27() {
        assertThatRefusedAt(
                "applyRecordedInterview",
                Map.of("applyRecordedCrossExamination", "askedAsWished", "section28Asked", "yes"));
        assertThatStands(Map.of(
                "applyRecordedCrossExamination", "askedAsWished",
                "applyRecordedInterview", "askedAsWished",
                "section28Asked", "yes"));
        when(measures.isInForce(CASE, Measure.RECORDED_EVIDENCE_IN_CHIEF)).thenReturn(true);
        assertThatStands(Map.of("applyRecordedCrossExamination", "askedAsWished", "section28Asked", "yes"));
    }

    @Test
    void refusesTwoDifferentAnswersOnSection28() {
        assertThatRefusedAt("section28Asked", Map.of("section28Asked", "yes"));
        assertThatRefusedAt(
                "section28Asked", Map.of("applyRecordedCrossExamination", "askedAsWished", "section28Asked", "no"));
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

    private void wished(String measure, String wish) {
        var said = new WishSaid(measure, wish, "I just want it over", "Her aunt");
        when(wishes.latest(CASE)).thenReturn(Map.of(measure, new WishView(said, UUID.randomUUID(), Instant.EPOCH)));
    }
}
