package org.alongside.decisions.domain;

import static org.alongside.decisions.domain.TriedDraft.INTERVAL;
import static org.alongside.decisions.domain.TriedDraft.cell;
import static org.alongside.decisions.domain.TriedDraft.dmn;
import static org.alongside.decisions.domain.TriedDraft.refused;
import static org.alongside.decisions.domain.TriedDraft.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of a draft, and where it says the fault is. */
class DraftCheckTest {

    private static final String PRIMARY = "primary-rule";

    static List<String> shippedTables() {
        return TestDecisions.decisions().tables().stream()
                .map(table -> table.id())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shippedTables")
    void takesTheTableInForceAsItsOwnDraft(String id) {
        assertThatNoException().isThrownBy(() -> require(dmn(id), id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not XML", "<definitions/>", "<a><b></a>"})
    void refusesWhatIsNoDmn(String text) {
        assertThat(refused(INTERVAL, text)).hasSize(1);
    }

    @Test
    void refusesADocumentTypeSoThatNoEntityIsEverRead() {
        String text = dmn(INTERVAL)
                .replace("<definitions", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><definitions")
                .replace(">Working days until", ">&x; Working days until");

        assertThat(refused(INTERVAL, text)).containsExactly("A file with a document type (DOCTYPE) is not taken.");
    }

    @Test
    void refusesAnImport() {
        String text = dmn(INTERVAL)
                .replace("<decision id", "<import namespace=\"x\" locationURI=\"y\" importType=\"z\"/><decision id");

        assertThat(refused(INTERVAL, text)).containsExactly("A draft must not import another file.");
    }

    @Test
    void refusesAFunction() {
        String text = dmn(INTERVAL)
                .replace(
                        "<decision id",
                        "<businessKnowledgeModel id=\"f\" name=\"f\"><encapsulatedLogic><literalExpression><text>1</text>"
                                + "</literalExpression></encapsulatedLogic></businessKnowledgeModel><decision id");

        assertThat(refused(INTERVAL, text))
                .containsExactly("A draft must not define or call a function (businessKnowledgeModel).");
    }

    @Test
    void refusesAFunctionCallInACellWithItsRowAndColumn() {
        assertThat(refused(INTERVAL, cell("rule-CI-HIGH-TRIAL-stage", "upper case(\"trial\")")))
                .singleElement()
                .asString()
                .startsWith("Row 20 (rule-CI-HIGH-TRIAL), column “Stage”: Only words in quotation marks");
    }

    @Test
    void refusesAnExpressionInAnAnswerWithItsRowAndColumn() {
        assertThat(refused(INTERVAL, cell("rule-CI-HIGH-TRIAL-days", "1 + 1")))
                .singleElement()
                .asString()
                .startsWith("Row 20 (rule-CI-HIGH-TRIAL), column “Working days”: Only words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy"})
    void refusesAnotherLanguageWithItsRowAndColumn(String language) {
        String text = dmn(INTERVAL)
                .replace(
                        "<inputEntry id=\"rule-CI-HIGH-TRIAL-stage\"",
                        "<inputEntry id=\"rule-CI-HIGH-TRIAL-stage\" expressionLanguage=\"" + language + "\"");

        assertThat(refused(INTERVAL, text))
                .containsExactly("Row 20 (rule-CI-HIGH-TRIAL), column “Stage”: The language “" + language
                        + "” is not taken: rules are written in FEEL.");
    }

    @Test
    void refusesAnotherLanguageForTheWholeFile() {
        String text = dmn(INTERVAL).replace("<definitions ", "<definitions expressionLanguage=\"juel\" ");

        assertThat(refused(INTERVAL, text))
                .containsExactly("The language “juel” is not taken: rules are written in FEEL.");
    }

    @Test
    void refusesAScriptInPlaceOfATable() {
        String text = dmn(INTERVAL)
                .replaceAll(
                        "(?s)<decisionTable.*</decisionTable>",
                        "<literalExpression><text>1</text></literalExpression>");

        assertThat(refused(INTERVAL, text))
                .containsExactly("A decision must be a table, without script or free expression (literalExpression).");
    }

    @Test
    void refusesWhatHangsOnATableFromElsewhere() {
        String text = dmn(INTERVAL)
                .replace("<decisionTable", "<extensionElements><x xmlns=\"urn:x\"/></extensionElements><decisionTable");

        assertThat(refused(INTERVAL, text)).containsExactly("“extensionElements” cannot stand in a draft.");
    }

    @Test
    void refusesAMissingInputWithItsColumn() {
        String text = dmn(INTERVAL)
                .replaceAll("(?s)<input id=\"stage-input\".*?</input>", "")
                .replaceAll("(?s)<inputEntry id=\"[^\"]*-stage\">.*?</inputEntry>", "");

        assertThat(refused(INTERVAL, text))
                .containsExactly("Column “Stage”: The input “stage” is missing or has another type.");
    }

    @Test
    void refusesAnInputThatNobodyKnows() {
        String text = dmn(INTERVAL).replace("<text>stage</text>", "<text>weather</text>");

        assertThat(refused(INTERVAL, text)).contains("Column “Stage”: No step of Alongside knows the fact “weather”.");
    }

    @Test
    void refusesAMissingOutput() {
        String text = dmn(INTERVAL).replace("name=\"days\"", "name=\"nights\"");

        assertThat(refused(INTERVAL, text))
                .containsExactly("Column “Working days”: The output “days” is missing or has another type.");
    }

    @Test
    void refusesAnotherTableAndAnotherHitPolicy() {
        assertThat(refused(INTERVAL, dmn(PRIMARY)))
                .contains("The decision's id is “primary-rule”, but it must be “check-in-interval”.");
        assertThat(refused(INTERVAL, dmn(INTERVAL).replace("\"FIRST\"", "\"COLLECT\"")))
                .containsExactly("The hit policy is COLLECT, but it must be FIRST as in the version in force.");
    }

    @Test
    void refusesAGapOfUnknownFactsWhereTheTableAlwaysAnswers() {
        assertThat(refused(INTERVAL, withoutRow(INTERVAL, "rule-CI-UNKNOWN")))
                .containsExactly(
                        "Row after 21, column “Stage”: No row answers when “Risk” is standard, “Stage” is not known.");
    }

    @Test
    void refusesAGapOfKnownFacts() {
        assertThat(refused(PRIMARY, withoutRow(PRIMARY, "rule-P12")))
                .singleElement()
                .asString()
                .startsWith("Row after 17, column “")
                .contains(
                        "No row answers when “Which limb?” is the rest by live link, “Under 18, or treated so?” is yes");
    }

    @Test
    void refusesAnOverlapWhereOneRowMustAnswer() {
        String unique = dmn(INTERVAL).replace("\"FIRST\"", "\"UNIQUE\"");
        String overlapping = withoutRow(unique, INTERVAL, "rule-CI-UNKNOWN")
                .replace(
                        "<inputEntry id=\"rule-CI-HIGH-TRIAL-risk\">\n          <text>\"high\"</text>",
                        "<inputEntry id=\"rule-CI-HIGH-TRIAL-risk\">\n          <text>\"high\",\"medium\"</text>");
        var table = TestDecisions.decisions().read(overlapping);

        assertThat(TableCheck.problems(RuleGrid.of(table), false))
                .extracting(RuleProblem::sentence)
                .containsExactly(
                        "Row 20 (rule-CI-HIGH-TRIAL), column “Risk”: Row 13 (rule-CI-MEDIUM-TRIAL) and this row both"
                                + " fit the same facts.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule-CI-HIGH-TRIAL-source|\"\"|Source|The row does not say where it comes from.",
                "rule-CI-HIGH-TRIAL-verified||Verified|Say true or false: was the source read?",
                "rule-CI-HIGH-TRIAL-effectiveFrom|\"soon\"|In force from|This must be a day",
                "rule-CI-HIGH-TRIAL-risk|\"enormous\"|Risk|“enormous” is not one of this column's values",
                "rule-CI-HIGH-TRIAL-risk|true|Risk|“true” does not fit this column, whose type is string",
                "rule-CI-HIGH-TRIAL-days|1.5|Working days|This must be a whole number"
            })
    void refusesACellWithItsRowAndColumn(String cell, String content, String column, String words) {
        assertThat(refused(INTERVAL, cell(cell, content == null ? "" : content)))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("Row 20 (rule-CI-HIGH-TRIAL), column “" + column + "”: " + words));
    }

    private static String withoutRow(String id, String row) {
        return withoutRow(dmn(id), id, row);
    }

    private static String withoutRow(String dmn, String id, String row) {
        String changed = dmn.replaceFirst("(?s)\\s*<rule id=\"" + row + "\">.*?</rule>", "");
        assertThat(changed).isNotEqualTo(dmn);
        return changed;
    }
}
