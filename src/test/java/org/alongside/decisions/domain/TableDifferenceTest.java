package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.Test;

/** What a draft of a table of which every fitting row answers would answer otherwise, with the row and the column. */
class TableDifferenceTest {

    private static final String ELIGIBILITY = "special-measures-eligibility";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void findsNothingWhereTheDraftIsTheSame() {
        assertThat(differences(dmn())).isEmpty();
    }

    @Test
    void namesTheRowThatTheDraftDrops() {
        String without = dmn().replaceFirst("(?s)\\s*<rule id=\"rule-E3\">.*?</rule>", "");

        assertThat(differences(without))
                .singleElement()
                .asString()
                .matches(
                        "Row \\d+ \\(rule-E3\\), column “[^”]+”: Dropped: the version in force says this, and no row of the draft"
                                + " does, when “.*”.*");
    }

    @Test
    void namesTheFactsForWhichANarrowerRowAnswersNoMore() {
        assertThat(differences(dmn().replaceFirst("&lt; 18", "&lt; 17")))
                .singleElement()
                .asString()
                .startsWith("Row 1 (rule-E1), column “Age when the court decides”: Dropped:")
                .contains("when “Is this person an accused?” is no, “Age when the court decides” is 17.")
                .doesNotContain("Fear or distress");
    }

    @Test
    void namesWhatIsNew() {
        assertThat(differences(dmn().replaceFirst("&lt; 18", "&lt; 19")))
                .singleElement()
                .asString()
                .startsWith("Row 1 (rule-E1), column “Age when the court decides”: New:")
                .contains("“Age when the court decides” is 18");
    }

    @Test
    void aRowThatIsPutOutOfForceIsDropped() {
        String out = dmn().replaceFirst("(?s)(Entry id=\"rule-E1-effectiveFrom\">\\s*<text>)[^<]*", "$1\"\"");

        assertThat(differences(out))
                .singleElement()
                .asString()
                .startsWith("Row 1 (rule-E1)")
                .contains("Dropped:");
    }

    private static List<String> differences(String draft) {
        return TableDifference.of(grid(dmn()), grid(draft)).stream()
                .map(RuleProblem::sentence)
                .toList();
    }

    private static RuleGrid grid(String dmn) {
        return RuleGrid.of(TestDecisions.decisions().read(dmn)).on(TODAY);
    }

    private static String dmn() {
        return TestDecisions.table(ELIGIBILITY).dmn();
    }
}
