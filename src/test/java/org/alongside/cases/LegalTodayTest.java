package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTodayTest {

    @ParameterizedTest(name = "{0} is {1} in London")
    @CsvSource({
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:00:00Z, 2026-07-01",
        "2026-12-07T23:59:59Z, 2026-12-07"
    })
    void isTheDayInLondon(Instant now, LocalDate day) {
        assertThat(new LegalToday(Clock.fixed(now, ZoneOffset.UTC)).date()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} has passed at {1}")
    @CsvSource({
        "2026-12-07, 2026-12-08T00:00:00Z",
        "2026-06-30, 2026-06-30T23:00:00Z",
        "2026-10-24, 2026-10-24T23:00:00Z",
        "2026-10-25, 2026-10-26T00:00:00Z"
    })
    void endsAtMidnightInLondon(LocalDate day, Instant end) {
        assertThat(new LegalToday(Clock.systemUTC()).endOf(day)).isEqualTo(end);
    }
}
