package org.alongside.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** An entry of the log in plain words. */
class AuditWordsTest {

    private final AuditWords words = new AuditWords(
            task -> task.equals("decideCharge") ? Optional.of("Decide on the charge") : Optional.empty());

    @Test
    void saysWhichStageWasEntered() {
        assertThat(words.of(entry("stage-entered", Map.of("stage", "PRE_TRIAL_CROSS_EXAMINATION"))))
                .isEqualTo("Entered the stage “Pre-trial cross-examination”");
    }

    @Test
    void callsATaskByItsName() {
        assertThat(words.of(entry("form-recorded", Map.of("task", "decideCharge"))))
                .isEqualTo("“Decide on the charge” was done");
        assertThat(words.of(entry("form-recorded", Map.of("task", "raiseConcern"))))
                .isEqualTo("“Raise concern” was done");
    }

    @Test
    void saysWhatWasDoneWithWhichTask() {
        assertThat(words.of(entry("task-acted-on", Map.of("act", "claim", "task", "decideCharge"))))
                .isEqualTo("Claimed: Decide on the charge");
        assertThat(words.of(entry("task-acted-on", Map.of("act", "followup")))).isEqualTo("Follow-up day set");
    }

    @Test
    void saysHowItEnded() {
        assertThat(words.of(entry("investigation-ended", Map.of("outcome", "notCharged"))))
                .isEqualTo("The investigation ended: not charged");
    }

    @Test
    void saysWhatChanged() {
        assertThat(words.of(entry("notice-changed", Map.of("noticeId", "x", "status", "NOT_DELIVERED"))))
                .isEqualTo("A notice to the young person: not delivered");
        assertThat(words.of(entry(
                        "hearing-moved",
                        Map.of("kind", "TRIAL", "from", "2026-03-02", "to", "2026-04-07", "moves", "1"))))
                .isEqualTo("Hearing moved: trial, from 2 March 2026 to 7 April 2026");
        assertThat(words.of(entry("intimidation-graded", Map.of("grade", "HIGH", "on", "2026-03-02"))))
                .isEqualTo("The risk of intimidation was assessed: high");
        assertThat(words.of(entry("case-handed-over", Map.of("role", "ADVOCATE", "to", "x"))))
                .isEqualTo("The case was handed over");
    }

    @Test
    void saysHowManyCasesSomebodyWasShownWhoLookedForAName() {
        assertThat(words.of(entry(
                        "cases-searched", Map.of("words", UUID.randomUUID().toString(), "shown", "2"))))
                .isEqualTo("Looked for a young person by name; cases shown: 2");
    }

    @Test
    void saysSomethingSensibleOfAnEventItDoesNotKnow() {
        assertThat(words.of(entry("hearing-fixed", Map.of("kind", "GROUND_RULES_HEARING", "on", "2026-03-02"))))
                .isEqualTo("Hearing fixed: ground rules hearing, 2 March 2026");
        assertThat(words.of(entry("user-disabled", Map.of("userId", "x")))).isEqualTo("User disabled");
    }

    private static AuditEntry entry(String kind, Map<String, String> facts) {
        return new AuditEntry(UUID.randomUUID(), Instant.EPOCH, kind, "done", null, null, "engine", facts);
    }
}
