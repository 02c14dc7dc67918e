package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    /** The earliest and the latest possible, and the years that fool simpler algorithms. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19"
            })
    void fallsOnTheSundayTheChurchesKeep(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }
}
