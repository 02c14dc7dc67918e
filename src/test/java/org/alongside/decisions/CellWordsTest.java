package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTest {

    private static final Pattern CODE = Pattern.compile("\\b([a-z]+[A-Z]\\w*|[A-Z0-9]+_[A-Z0-9_]+|SM\\d\\w*)\\b");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            < 18                         | under 18
            <= 9                         | 9 or under
            >= 18                        | 18 or over
            > 3                          | over 3
            true                         | yes
            false                        | no
            5                            | 5
            "2011-06-27"                 | 27 June 2011
            "crownCourt"                 | the Crown Court
            "crownCourt","youthCourt"    | the Crown Court or the youth court
            "SM23,SM24"                  | screens, live link
            "Available in every court."  | Available in every court.
            [1..3]                       | [1..3]
            """)
    void saysACellAsPeopleReadIt(String cell, String words) {
        assertThat(CellWords.say(cell)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "special-measures-eligibility",
                "measures-available",
                "section-28-availability",
                "primary-rule",
                "reporting-restrictions",
                "in-person-cross-examination-ban",
                "check-in-interval",
                "intimidation-risk",
                "safe-to-contact"
            })
    void noCodeWordIsLeftInAnyTable(String decision) {
        List<String> cells = TestDecisions.table(decision).text().rows().stream()
                .flatMap((Row row) -> Stream.concat(row.conditions().stream(), row.conclusions().stream()))
                .map(CellWords::say)
                .toList();

        assertThat(cells).isNotEmpty().noneMatch(cell -> CODE.matcher(cell).find());
    }

    @Test
    void theCheckForCodeWordsFindsThem() {
        assertThat(Stream.of("crownCourt", "S16_AGE", "SM23"))
                .allMatch(code -> CODE.matcher(code).find());
    }
}
