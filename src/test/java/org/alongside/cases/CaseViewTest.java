package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseViewTest {

    @ParameterizedTest(name = "born on {0}: 18 on {1}")
    @CsvSource({"2008-02-28, 2026-02-28", "2008-02-29, 2026-03-01", "2008-03-01, 2026-03-01", "2008-12-25, 2026-12-25"})
    void isEighteenFromTheBirthdayAndNotTheDayBefore(LocalDate born, LocalDate birthday) {
        CaseView witness = CaseFile.witness("Robin", "Example", born);

        assertThat(witness.eighteenthBirthday()).isEqualTo(birthday);
        assertThat(witness.ageOn(birthday)).isEqualTo(18);
        assertThat(witness.ageOn(birthday.minusDays(1))).isEqualTo(17);
    }
}
