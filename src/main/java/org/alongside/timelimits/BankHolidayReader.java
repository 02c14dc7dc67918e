package org.alongside.timelimits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a file in the format of gov.uk/bank-holidays.json and takes nothing that could not be the whole truth for England and Wales. */
final class BankHolidayReader {

    private static final String DIVISION = "england-and-wales";
    private static final int FEWEST_A_YEAR = 8;

    /** Eight, and room for days that are proclaimed once: there were ten in 2022. */
    private static final int MOST_A_YEAR = 12;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<String> problems = new ArrayList<>();
    private final TreeMap<LocalDate, String> titles = new TreeMap<>();

    private BankHolidayReader() {}

    /** @throws UnfitBankHolidays with everything that is wrong */
    static BankHolidays read(String file, int number, ObjectMapper json) {
        var reader = new BankHolidayReader();
        reader.readAll(file, json);
        if (reader.problems.isEmpty()) {
            reader.lookForGaps();
        }
        if (!reader.problems.isEmpty()) {
            throw new UnfitBankHolidays(reader.problems);
        }
        return new BankHolidays(number, reader.titles);
    }

    private void readAll(String file, ObjectMapper json) {
        JsonNode division = division(file, json);
        if (division == null) {
            return;
        }
        String named = division.path("division").asText(DIVISION);
        if (!named.equals(DIVISION)) {
            problems.add("%s.division is “%s”: only the bank holidays of England and Wales count here"
                    .formatted(DIVISION, named));
        }
        JsonNode events = division.path("events");
        if (!events.isArray() || events.isEmpty()) {
            problems.add("%s.events has no bank holidays: a file must list them year by year".formatted(DIVISION));
        }
        for (int at = 0; at < events.size(); at++) {
            readEvent("%s.events[%d]".formatted(DIVISION, at), events.path(at));
        }
    }

    private @Nullable JsonNode division(String file, ObjectMapper json) {
        try {
            JsonNode division = json.readTree(file).path(DIVISION);
            if (division.isObject()) {
                return division;
            }
            problems.add("The file has no “%s”: it must hold the division of England and Wales".formatted(DIVISION));
        } catch (JsonProcessingException e) {
            problems.add("The file is not JSON: use the file bank-holidays.json from www.gov.uk");
        }
        return null;
    }

    private void readEvent(String place, JsonNode event) {
        String title = event.path("title").asText("").strip();
        if (title.isEmpty()) {
            problems.add("%s.title is empty: every bank holiday must have a name".formatted(place));
        }
        LocalDate day = day(place, event.path("date").asText(""));
        if (day == null) {
            return;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            problems.add("%s.date %s is at a weekend: the file must name the substitute day"
                    .formatted(place, DAY.format(day)));
        }
        String notes = event.path("notes").asText("");
        // a substitute day bears the holiday's title; only the notes tell them apart
        String name = notes.isBlank() ? title : title + ", " + notes.toLowerCase(Locale.UK);
        if (titles.putIfAbsent(day, name) != null) {
            problems.add(
                    "%s.date %s is in the file twice: each day may stand there once".formatted(place, DAY.format(day)));
        }
    }

    private @Nullable LocalDate day(String place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add("%s.date is “%s”: it must be a day such as 2026-12-25".formatted(place, text));
            return null;
        }
    }

    /** No year may be missing, half there or another country's: the days that every year must and must not have show whose it is. */
    private void lookForGaps() {
        for (int year = titles.firstKey().getYear(); year <= titles.lastKey().getYear(); year++) {
            int found = titles.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                    .size();
            if (found == 0) {
                problems.add(
                        "%s.events: %d is missing: there must be no gap between the years".formatted(DIVISION, year));
            } else if (found < FEWEST_A_YEAR) {
                problems.add("%s.events: %d has %d bank holidays: England and Wales has at least %d every year"
                        .formatted(DIVISION, year, found, FEWEST_A_YEAR));
            } else {
                requireEnglandAndWales(BankHolidayYear.of(year), found);
            }
        }
    }

    private void requireEnglandAndWales(BankHolidayYear year, int found) {
        if (found > MOST_A_YEAR) {
            problems.add("%s.events: %d has %d bank holidays: more than %d in a year cannot be right"
                    .formatted(DIVISION, year.year(), found, MOST_A_YEAR));
        }
        year.required().forEach((day, name) -> {
            if (!titles.containsKey(day)) {
                problems.add("%s.events: %s (%s) is missing: it is a bank holiday in England and Wales every year"
                        .formatted(DIVISION, DAY.format(day), name));
            }
        });
        year.ofOthers().forEach((day, name) -> {
            if (titles.containsKey(day)) {
                problems.add("%s.events: %s is %s: it is no bank holiday in England and Wales"
                        .formatted(DIVISION, DAY.format(day), name));
            }
        });
    }
}
