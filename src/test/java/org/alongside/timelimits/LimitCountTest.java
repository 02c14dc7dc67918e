package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitCountTest {

    private final CaseWithLimits theCase = new CaseWithLimits();

    @ParameterizedTest(name = "{0} from {1}")
    @DisplayName("explains")
    @CsvSource(delimiter = '|', textBlock = """
                    SMA-CC     | 2026-11-23 | 10 business days after 23 Nov 2026: 7 Dec 2026. Not counted: 28 Nov, 29 Nov, 5 Dec, 6 Dec.
                    VC-R4-REF  | 2026-11-23 | 2 working days after 23 Nov 2026: 25 Nov 2026.
                    VC-R4-REF  | 2026-12-24 | 2 working days after 24 Dec 2026: 30 Dec 2026. Not counted: 25 Dec (Christmas Day), 26 Dec, 27 Dec, 28 Dec (Boxing Day, substitute day).
                    VPS-YC     | 2027-01-04 | 5 business days before 4 Jan 2027: 23 Dec 2026. Not counted: 25 Dec (Christmas Day), 26 Dec, 27 Dec, 28 Dec (Boxing Day, substitute day), 1 Jan (New Year’s Day), 2 Jan, 3 Jan.
                    CALENDAR   | 2026-11-23 | 28 calendar days after 23 Nov 2026: 21 Dec 2026.
                    CALENDAR   | 2026-11-27 | 28 calendar days after 27 Nov 2026: 25 Dec 2026. That is not a working day; the last working day before it is 24 Dec 2026.
                    CALENDAR   | 2029-03-01 | 28 calendar days after 1 Mar 2029: 29 Mar 2029.
                    ULS        | 2026-11-23 | 28 calendar days after 23 Nov 2026: 5 pm on 21 Dec 2026, the last working day within.
                    ULS        | 2026-11-27 | 28 calendar days after 27 Nov 2026: 5 pm on 24 Dec 2026, the last working day within.
                    ULS        | 2029-03-01 | 28 calendar days after 1 Mar 2029: cannot be counted, because bank holidays are known only from 1 Jan 2025 to 31 Dec 2028.
                    VIR-NOTICE | 2026-11-23 | The same day: 23 Nov 2026.
                    SMA-INFORM | 2026-11-23 | As soon as reasonably practicable after 23 Nov 2026: the law gives no number of days.
                    """)
    void explains(String rule, LocalDate trigger, String derivation) {
        assertThat(theCase.start(rule, trigger).derivation()).isEqualTo(derivation);
    }

    @Test
    void saysSinceWhenALimitIsPaused() {
        theCase.start("PR-TASK", LocalDate.of(2026, 11, 23));
        theCase.pauses.pauseAll(CaseWithLimits.CASE, LocalDate.of(2026, 11, 24), CaseWithLimits.ALLOWED);

        assertThat(theCase.derivation("PR-TASK"))
                .startsWith("10 working days after 23 Nov 2026: 7 Dec 2026.")
                .endsWith(" Paused on 24 Nov 2026.");
    }
}
