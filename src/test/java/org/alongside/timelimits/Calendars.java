package org.alongside.timelimits;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** Bank holidays for tests: the file that comes with the software, the same with more or fewer days, or one with a single day in it. */
public final class Calendars {

    private Calendars() {}

    static String shipped() {
        try {
            return new ClassPathResource("timelimits/bank-holidays.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BankHolidays bankHolidays() {
        return of(shipped());
    }

    public static DayCount days() {
        return new DayCount(bankHolidays());
    }

    static BankHolidays onlyNewYear(int year) {
        return holding(1, LocalDate.of(year, 1, 1));
    }

    static BankHolidays holding(int number, LocalDate... days) {
        SortedMap<LocalDate, String> titles = new TreeMap<>();
        for (LocalDate day : days) {
            titles.put(day, "Holiday");
        }
        return new BankHolidays(number, titles);
    }

    static BankHolidays shippedAnd(int number, LocalDate... days) {
        SortedMap<LocalDate, String> titles = bankHolidays().all();
        for (LocalDate day : days) {
            titles.put(day, "Holiday");
        }
        return new BankHolidays(number, titles);
    }

    static BankHolidays of(String json) {
        return BankHolidayReader.read(json, 1, new ObjectMapper());
    }
}
