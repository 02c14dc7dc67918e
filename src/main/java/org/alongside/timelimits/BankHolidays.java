package org.alongside.timelimits;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The bank holidays of England and Wales, read from a file in the format of gov.uk/bank-holidays.json. The file that comes with the software is
 * gov.uk's of 21 August 2026 (Open Government Licence v3.0). A holiday may be proclaimed at any time, so another file can be named.
 */
@Component
public class BankHolidays {

    private final NavigableMap<LocalDate, String> titles = new TreeMap<>();

    BankHolidays(
            @Value("${alongside.bank-holidays:classpath:timelimits/bank-holidays.json}") Resource file,
            ObjectMapper json) {
        try (var content = file.getInputStream()) {
            json.readValue(content, File.class)
                    .englandAndWales()
                    .events()
                    .forEach(event -> titles.put(LocalDate.parse(event.date()), event.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bank holidays cannot be read from " + file, e);
        }
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("There are no bank holidays in " + file);
        }
    }

    public boolean contains(LocalDate day) {
        return titles.containsKey(day);
    }

    /** What the holiday is called, and whether it is a substitute day; empty when the day is none. */
    public Optional<String> title(LocalDate day) {
        return Optional.ofNullable(titles.get(day));
    }

    /** 1 January of the first year in the file: what lies before is not known. */
    public LocalDate firstCoveredDay() {
        return LocalDate.of(titles.firstKey().getYear(), Month.JANUARY, 1);
    }

    /** 31 December of the last year in the file: what lies after is not known. */
    public LocalDate lastCoveredDay() {
        return LocalDate.of(titles.lastKey().getYear(), Month.DECEMBER, 31);
    }

    /** Whether it is known of this day if it is a bank holiday. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstCoveredDay()) && !day.isAfter(lastCoveredDay());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(@JsonProperty("england-and-wales") Division englandAndWales) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Division(List<Event> events) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Event(String title, String date, String notes) {

        /** A substitute day bears the holiday's title; only the notes tell them apart. */
        String name() {
            return notes.isBlank() ? title : title + ", " + notes.toLowerCase(Locale.UK);
        }
    }
}
