package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormCheckTest extends SentForm {

    @Test
    void takesAnswersOfEveryKind() {
        type("visit", "visit");
        type("court", "Leeds Crown Court");
        typeDate("27", "3", "2026");
        type("visitTime", "14:30");
        type("people", "2");
        type("miles", "12.5");
        type("entrance", "side");
        type("phone", "01632960001");

        var checked = checked();

        assertThat(checked.passes()).isTrue();
        assertThat(checked.answers())
                .containsEntry("visit", "visit")
                .containsEntry("court", "Leeds Crown Court")
                .containsEntry("visitOn", "2026-03-27")
                .containsEntry("visitTime", "14:30")
                .containsEntry("people", 2L)
                .containsEntry("miles", new BigDecimal("12.5"))
                .containsEntry("entrance", "side")
                .containsEntry("aids", List.of("screens"))
                .containsEntry("agreed", true)
                .containsEntry("again", false);
    }

    @Test
    void picksTheRoutingWordsOut() {
        type("again", "true");

        assertThat(checked().routing()).containsOnly(Map.entry("visit", "online"), Map.entry("again", true));
    }

    @Test
    void leavesOutWhatWasNotAnswered() {
        type("entrance", "");
        type("phone", "   ");

        assertThat(checked().passes()).isTrue();
        assertThat(checked().answers()).doesNotContainKeys("entrance", "phone", "visitTime", "people");
    }

    @Test
    void namesInputsTheFormDoesNotHave() {
        type("approval", "approved");
        type("court-day", "1");

        assertThat(checked().unknownKeys()).containsExactly("approval", "court-day");
        assertThat(checked().passes()).isFalse();
        assertThat(checked().typed()).doesNotContainKey("approval");
    }

    @Test
    void passesOverNamesOfThePageItself() {
        type("_csrf", "token");
        type("_version", "3");

        assertThat(checked().passes()).isTrue();
        assertThat(checked().typed()).doesNotContainKeys("_csrf", "_version");
    }

    @Test
    void keepsWhatWasTypedToShowItAgain() {
        type("visitTime", " half past two ");

        assertThat(checked().typed()).containsEntry("visitTime", List.of("half past two"));
    }

    @Nested
    class Conditions {

        @Test
        void dropsHiddenAnswersEvenWhenTheyWereSent() {
            type("court", "Leeds Crown Court");
            type("reason", "Sent without JavaScript");

            assertThat(checked().passes()).isTrue();
            assertThat(checked().answers()).doesNotContainKeys("court", "reason");
        }

        @Test
        void asksForNothingThatIsHidden() {
            assertThat(checked().errors()).isEmpty();
        }

        @Test
        void asksForWhatIsShown() {
            type("visit", "none");

            assertMessage("reason", "Enter an answer to “Why is there no visit?”");
        }

        @Test
        void followsTicksOfAList() {
            posted.put("aids", List.of("other", "screens"));

            assertMessage("otherAid", "Enter an answer to “Which other aid?”");
        }

        @Test
        void hidesWhileTheDecidingQuestionIsUnanswered() {
            posted.remove("visit");
            type("court", "x");

            assertThat(checked().errors()).extracting(FieldError::key).containsExactly("visit");
        }
    }

    @Nested
    class Missing {

        @Test
        void namesTheQuestionAndWhatToDo() {
            posted.clear();

            assertThat(checked().errors())
                    .extracting(FieldError::message)
                    .containsExactly(
                            "Select an answer to “What do you decide?”",
                            "Select at least one answer to “Aids to see”",
                            "Select “The young person has agreed” to continue");
        }

        @Test
        void keepsCapitalsOfProperNames() {
            type("visit", "visit");

            assertMessage("court", "Enter Crown Court");
            assertMessage("visitOn", "Enter date of the visit");
        }
    }
}
