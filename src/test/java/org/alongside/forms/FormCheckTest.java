package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.engine.Feel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private final Form form = new Forms("classpath*:forms-samples/**/*.form").form("plan-visit");
    private final FormCheck check = new FormCheck(new FewWordsOfFeel());
    private final Map<String, List<String>> posted = new HashMap<>(Map.of(
            "visit", List.of("online"),
            "aids", List.of("screens"),
            "agreed", List.of("true")));

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
    class Dates {

        Dates() {
            type("visit", "visit");
            type("court", "Leeds");
        }

        @ParameterizedTest
        @DisplayName("takes dates as people write them")
        @CsvSource({
            "27,3,2026,2026-03-27",
            "01,09,2026,2026-09-01",
            "29,2,2028,2028-02-29",
            "5,March,2026,2026-03-05",
            "5,SEP,2026,2026-09-05"
        })
        void takesDates(String day, String month, String year, String iso) {
            typeDate(day, month, year);

            assertThat(checked().answers()).containsEntry("visitOn", iso);
        }

        @Test
        void takesAnIsoDateInOnePiece() {
            type("visitOn", "2026-03-27");

            assertThat(checked().answers()).containsEntry("visitOn", "2026-03-27");
        }

        @Test
        void namesThePartsThatAreMissing() {
            typeDate("27", "", "2026");
            assertMessage("visitOn", "Date of the visit must include a month");
            assertThat(checked().errors().get(0).inputs()).containsExactly("visitOn-month");

            typeDate("27", "", "");
            assertMessage("visitOn", "Date of the visit must include a month and a year");
        }

        @ParameterizedTest
        @CsvSource({
            "30,2,2026,visitOn-day",
            "29,2,2026,visitOn-day",
            "32,1,2026,visitOn-day",
            "0,1,2026,visitOn-day",
            "1,13,2026,visitOn-month",
            "1,x,2026,visitOn-month",
            "1,1,year,visitOn-year"
        })
        void refusesDatesThatDoNotExist(String day, String month, String year, String input) {
            typeDate(day, month, year);

            assertMessage("visitOn", "Date of the visit must be a real date");
            assertThat(checked().errors().get(0).inputs()).startsWith(input);
        }

        @Test
        void refusesYearsThatCannotBeMeant() {
            typeDate("1", "1", "26");
            assertMessage("visitOn", "Date of the visit must have a year of 4 numbers, like 2026");

            typeDate("1", "1", "0206");
            assertMessage("visitOn", "Date of the visit must have a year between 1900 and 2100");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-30", "27/03/2026", "tomorrow", "+12026-01-01"})
        void refusesOtherWordsInOnePiece(String typed) {
            type("visitOn", typed);

            assertThat(checked().errors()).hasSize(1);
        }
    }

    @Nested
    class Times {

        @ParameterizedTest
        @CsvSource({
            "14:30,14:30",
            "9:05,09:05",
            "9.15,09:15",
            "2pm,14:00",
            "12am,00:00",
            "12:15 p.m.,12:15",
            "10:00:00,10:00"
        })
        void takesTimesAsPeopleWriteThem(String typed, String time) {
            type("visitTime", typed);

            assertThat(checked().answers()).containsEntry("visitTime", time);
        }

        @ParameterizedTest
        @ValueSource(strings = {"25:00", "14:60", "14", "13pm", "noonish", "2 p"})
        void refusesWhatIsNoTime(String typed) {
            type("visitTime", typed);

            assertMessage("visitTime", "Time must be a real time, like 14:30");
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

    private void type(String name, String value) {
        posted.put(name, List.of(value));
    }

    private void typeDate(String day, String month, String year) {
        type("visitOn-day", day);
        type("visitOn-month", month);
        type("visitOn-year", year);
    }

    private Checked checked() {
        return check.check(form, posted);
    }

    private void assertMessage(String key, String message) {
        assertThat(checked().errors())
                .filteredOn(error -> error.key().equals(key))
                .extracting(FieldError::message)
                .containsExactly(message);
    }

    /** The engine's FEEL, as far as the sample form speaks it. */
    private static class FewWordsOfFeel implements Feel {

        @Override
        public boolean holds(String expression, Map<String, @Nullable Object> values) {
            return switch (expression) {
                case "=visit != \"visit\"" -> !"visit".equals(values.get("visit"));
                case "=not(visit = \"none\")" -> !"none".equals(values.get("visit"));
                case "=not(list contains(aids, \"other\"))" ->
                    values.get("aids") instanceof List<?> aids && !aids.contains("other");
                default -> throw new AssertionError(expression);
            };
        }

        @Override
        public Set<String> names(String expression) {
            throw new AssertionError(expression);
        }
    }
}
