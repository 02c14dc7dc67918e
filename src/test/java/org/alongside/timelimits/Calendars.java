package org.alongside.timelimits;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** Bank holidays for tests: the file that comes with the software, or one with a single day in it. */
final class Calendars {

    private Calendars() {}

    static BankHolidays bankHolidays() {
        return new BankHolidays(new ClassPathResource("timelimits/bank-holidays.json"), new ObjectMapper());
    }

    static BankHolidays onlyNewYear(int year) {
        return of("""
                {"england-and-wales": {"events": [{"title": "New Year", "date": "%d-01-01", "notes": ""}]}}
                """.formatted(year));
    }

    static BankHolidays of(String json) {
        return new BankHolidays(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)), new ObjectMapper());
    }
}
