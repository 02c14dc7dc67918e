package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How dates and times are typed, and what is said to those that do not exist. */
class DatesAndTimesTest extends SentForm {

    @Nested
    class Dates {

        Dates() {
            type("visit", "visit");
            type("court", "Leeds");
        }

        @ParameterizedTest
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
}
