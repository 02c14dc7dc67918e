package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidayReaderTest {

    @Test
    void readsTheFileOfTheGovernment() {
        assertThat(Calendars.of(Calendars.shipped()).all()).hasSize(32);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "2027-05-03"                                | "2027-05-02"         | england-and-wales.events[19].date 2 May 2027 is at a weekend: the file must name the substitute day
                    "2027-05-03"                                | "2027-05-31"         | england-and-wales.events[20].date 31 May 2027 is in the file twice: each day may stand there once
                    "2027-05-03"                                | "3 May 2027"         | england-and-wales.events[19].date is “3 May 2027”: it must be a day such as 2026-12-25
                    "title": "Summer bank holiday", "date": "2026-08-31" | "title": "", "date": "2026-08-31" | england-and-wales.events[13].title is empty: every bank holiday must have a name
                    "division": "england-and-wales"             | "division": "scotland" | england-and-wales.division is “scotland”: only the bank holidays of England and Wales count here
                    "england-and-wales": {                      | "scotland": {        | The file has no “england-and-wales”: it must hold the division of England and Wales
                    "events"                                    | "happenings"         | england-and-wales.events has no bank holidays: a file must list them year by year
                    }                                           | ]                    | The file is not JSON: use the file bank-holidays.json from www.gov.uk
                    "date": "2027-03-29"                        | "date": "2027-03-30" | england-and-wales.events: 29 March 2027 (Easter Monday) is missing: it is a bank holiday in England and Wales every year
                    """)
    void refusesAndNamesThePlaceAndTheRule(String what, String instead, String problem) {
        String spoilt = Calendars.shipped().replace(what, instead);
        assertThat(spoilt).isNotEqualTo(Calendars.shipped());

        assertThat(problems(spoilt)).contains(problem);
    }

    @Test
    void refusesAGapBetweenTheYears() {
        assertThat(problems(without("2027-")))
                .containsExactly("england-and-wales.events: 2027 is missing: there must be no gap between the years");
    }

    @Test
    void refusesAYearThatIsHalfThere() {
        assertThat(problems(without("2028-12-")))
                .containsExactly(
                        "england-and-wales.events: 2028 has 6 bank holidays: England and Wales has at least 8 every year");
    }

    @Test
    void refusesAYearWithoutChristmasAndNewYear() {
        assertThat(problems(Calendars.shipped()
                        .replace("2028-01-03", "2028-01-05")
                        .replace("2027-12-27", "2027-12-29")
                        .replace("2026-12-28", "2026-12-29")))
                .containsExactly(
                        "england-and-wales.events: 28 December 2026 (Boxing Day) is missing: it is a bank holiday in England and Wales every year",
                        "england-and-wales.events: 27 December 2027 (Christmas Day) is missing: it is a bank holiday in England and Wales every year",
                        "england-and-wales.events: 3 January 2028 (New Year’s Day) is missing: it is a bank holiday in England and Wales every year");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-01-02 | 2 January 2026 is 2 January, kept in Scotland
                    2026-03-17 | 17 March 2026 is St Patrick’s Day, kept in Northern Ireland
                    2026-07-13 | 13 July 2026 is the Battle of the Boyne, kept in Northern Ireland
                    2026-11-30 | 30 November 2026 is St Andrew’s Day, kept in Scotland
                    """)
    void refusesTheDaysOfOtherCountries(String day, String problem) {
        assertThat(problems(withAlso(day)))
                .containsExactly(
                        "england-and-wales.events: %s: it is no bank holiday in England and Wales".formatted(problem));
    }

    @Test
    void takesADayThatWasProclaimedButNotAnyNumberOfThem() {
        assertThat(Calendars.of(withAlso("2026-06-03")).all()).hasSize(33);
        assertThat(problems(withAlso("2026-06-03", "2026-06-04", "2026-06-05", "2026-06-08", "2026-06-09")))
                .containsExactly(
                        "england-and-wales.events: 2026 has 13 bank holidays: more than 12 in a year cannot be right");
    }

    /** New Year's Day of 2023 and Christmas Day of 2022 were Sundays: 2 January and 27 December were kept instead. */
    @Test
    void knowsTheSubstitutesOfSundays() {
        assertThat(BankHolidayYear.of(2023).required()).containsKey(LocalDate.of(2023, 1, 2));
        assertThat(BankHolidayYear.of(2023).ofOthers()).doesNotContainKey(LocalDate.of(2023, 1, 2));
        assertThat(BankHolidayYear.of(2022).required())
                .containsEntry(LocalDate.of(2022, 12, 26), "Boxing Day")
                .containsEntry(LocalDate.of(2022, 12, 27), "Christmas Day");
    }

    @Test
    void needsTheYearsThatAreCountedInAndNoLessThanBefore() {
        var before = Calendars.bankHolidays();
        var next = Calendars.of(without("2025-", "2028-"));
        var needed = new Needed(LocalDate.of(2025, 11, 3), LocalDate.of(2026, 12, 1));

        var unfit = catchThrowableOfType(UnfitBankHolidays.class, () -> needed.requireKnownBy(next, before));
        assertThat(unfit.problems())
                .containsExactly(
                        "england-and-wales.events begin in 2026: a limit that is running counts from 2025, so the file must too",
                        "england-and-wales.events end in 2027: the file in use reaches to 2028, so a new one must too");
        new Needed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 1))
                .requireKnownBy(Calendars.of(without("2025-")), before);
    }

    private static List<String> problems(String file) {
        return catchThrowableOfType(UnfitBankHolidays.class, () -> Calendars.of(file))
                .problems();
    }

    private static String withAlso(String... days) {
        String more = "";
        for (String day : days) {
            more += "{\"title\": \"Extra\", \"date\": \"%s\", \"notes\": \"\"},".formatted(day);
        }
        return Calendars.shipped().replaceFirst("\"events\": \\[", "\"events\": [" + more);
    }

    /** The shipped file without the events of days that begin like this. */
    private static String without(String... days) {
        String file = Calendars.shipped();
        for (String day : days) {
            file = file.replaceAll("(?m)^.*\"date\": \"" + day + ".*\\R", "");
        }
        return file.replaceAll(",(\\s*\\])", "$1");
    }
}
