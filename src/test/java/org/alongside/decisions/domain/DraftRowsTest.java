package org.alongside.decisions.domain;

import static org.alongside.decisions.domain.TriedDraft.INTERVAL;
import static org.alongside.decisions.domain.TriedDraft.cell;
import static org.alongside.decisions.domain.TriedDraft.dmn;
import static org.alongside.decisions.domain.TriedDraft.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of the rows of a draft: of the time limits, of rows that are not in force, and of rows that say a thing twice. */
class DraftRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule-SMA-CC-unit|\"FORTNIGHT\"|Unit|“FORTNIGHT” is not one of this column's values",
                "rule-SMA-CC-length|1.5|Length|This must be a whole number",
                "rule-SMA-CC-length|\"ten\"|Length|“ten” does not fit this column, whose type is integer",
                "rule-SMA-CC-effectiveFrom|\"soon\"|In force from|This must be a day"
            })
    void refusesACellOfTheTimeLimitsWithItsRowAndColumn(String cell, String content, String column, String words) {
        String draft =
                dmn("time-limits").replaceFirst("(?s)(Entry id=\"" + cell + "\">\\s*<text>)[^<]*", "$1" + content);

        assertThat(refused("time-limits", draft))
                .singleElement()
                .asString()
                .matches("Row \\d+ \\(rule-SMA-CC\\), column “" + column + "”: " + words + ".*");
    }

    @Test
    void refusesARowThatIsNotInForceAsAnAnswerToWhatItWouldLeaveOpen() {
        assertThat(refused(INTERVAL, cell("rule-CI-UNKNOWN-effectiveFrom", "\"\"")))
                .containsExactly(
                        "Row after 21, column “Stage”: No row answers when “Risk” is standard, “Stage” is not known.");
    }

    @Test
    void refusesARowThatSaysAgainWhatAnotherOneSays() {
        String eligibility = dmn("special-measures-eligibility");
        String row = eligibility.replaceFirst("(?s)^.*?(<rule id=\"rule-E3\">.*?</rule>).*$", "$1");
        String doubled = eligibility.replace(row, row + row.replace("rule-E3", "rule-E33"));

        assertThat(refused("special-measures-eligibility", doubled))
                .singleElement()
                .asString()
                .matches(
                        "Row \\d+ \\(rule-E33\\), column “Ground”: Row \\d+ \\(rule-E3\\) says the same whenever this row"
                                + " fits\\.");
    }

    @Test
    void refusesARowThatCanNeverAnswer() {
        assertThat(refused(INTERVAL, cell("rule-CI-STANDARD-REFERRAL-stage", "")))
                .contains(
                        "Row 2 (rule-CI-STANDARD-INVESTIGATION), column “Risk”: This row can never answer: the rows above it"
                                + " always do.");
    }
}
