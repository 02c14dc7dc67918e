package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of question takes as an answer, and what it says to the rest. */
class AnswersTest extends SentForm {

    @Nested
    class Texts {

        @Test
        void countsALineBreakOnceWhateverTheBrowserSends() {
            type("visit", "none");
            type("reason", "a".repeat(24) + "\r\n" + "b".repeat(25));

            assertThat(checked().passes()).isTrue();
            assertThat(checked().answers()).containsEntry("reason", "a".repeat(24) + "\n" + "b".repeat(25));
        }

        @Test
        void refusesTooMuch() {
            type("visit", "none");
            type("reason", "a".repeat(51));

            assertMessage("reason", "Your answer to “Why is there no visit?” must be 50 characters or fewer");
        }

        @Test
        void refusesTooLittle() {
            type("visit", "visit");
            type("court", "L");
            typeDate("1", "1", "2026");

            assertMessage("court", "Crown Court must be 3 characters or more");
        }

        @Test
        void countsASurrogatePairAsOneCharacter() {
            type("visit", "none");
            type("reason", "😀".repeat(50));

            assertThat(checked().passes()).isTrue();
        }

        @Test
        void removesControlCharactersAndComposesAccents() {
            type("visit", "none");
            type("reason", "Zoe\u0308\u0000\u0007 said\tno\u001b\ud800");

            assertThat(checked().answers()).containsEntry("reason", "Zoë said\tno");
        }

        @Test
        void keepsAOneLineAnswerOnOneLine() {
            type("visit", "visit");
            typeDate("1", "1", "2026");
            type("court", "Leeds\r\nCrown   Court");

            assertThat(checked().answers()).containsEntry("court", "Leeds Crown Court");
        }

        @Test
        void refusesWhatDoesNotFitThePattern() {
            type("phone", "12");

            assertMessage(
                    "phone", "Phone number of the usher must be in the right format. 11 digits, like 01632960001");
        }

        @Test
        void takesMarkupAsPlainText() {
            type("visit", "none");
            type("reason", "<script>alert(1)</script>");

            assertThat(checked().answers()).containsEntry("reason", "<script>alert(1)</script>");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({"2,2", "' 3 ',3", "4.0,4"})
        void takesWholeNumbersAsPeopleWriteThem(String typed, long number) {
            type("people", typed);

            assertThat(checked().answers()).containsEntry("people", number);
        }

        @Test
        void takesThousandsWithCommas() {
            type("miles", "1,200.5");

            assertThat(checked().answers()).containsEntry("miles", new BigDecimal("1200.5"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"two", "2.5", "1e3", "0x2", "2-3", "99999999999999999999", "٣"})
        void refusesWhatIsNoWholeNumber(String typed) {
            type("people", typed);

            assertMessage("people", "Your answer to “How many people come along?” must be a whole number, like 12");
        }

        @Test
        void refusesNumbersOutsideTheRange() {
            type("people", "7");
            type("miles", "-1");

            assertMessage("people", "Your answer to “How many people come along?” must be between 1 and 6");
            assertMessage("miles", "Miles to travel must be 0 or more");
        }

        @Test
        void refusesTooManyDecimals() {
            type("miles", "1.25");

            assertMessage("miles", "Miles to travel must be a number with 1 decimal place at most, like 12.5");
        }
    }

    @Nested
    class Choices {

        @Test
        void refusesAnswersThatWereNeverOffered() {
            type("visit", "approved");
            posted.put("aids", List.of("screens", "wig"));
            type("entrance", "roof");
            type("agreed", "yes");

            assertThat(checked().errors())
                    .extracting(FieldError::message)
                    .containsExactly(
                            "Select one of the answers offered for “What do you decide?”",
                            "Select one of the answers offered for “Entrance”",
                            "Select one of the answers offered for “Aids to see”",
                            "Select one of the answers offered for “The young person has agreed”");
            assertThat(checked().routing()).doesNotContainKey("visit");
        }

        @Test
        void refusesTwoAnswersWhereOneIsAsked() {
            posted.put("visit", List.of("visit", "none"));

            assertMessage("visit", "Your answer to “What do you decide?” must be one answer only");
        }

        @Test
        void putsTicksInTheFormsOrderOnce() {
            posted.put("aids", List.of("screens", "liveLink", "screens"));

            assertThat(checked().answers()).containsEntry("aids", List.of("liveLink", "screens"));
        }
    }
}
