package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.alongside.architecture.DecisionModel.ForEach;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.FunctionDefinition;
import org.camunda.bpm.model.dmn.instance.Import;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.api.Test;

/** How every decision is written: one table a file, FEEL only, each row with an id of its own. */
class DecisionModelTest {

    @Test
    void thereAreDecisions() {
        assertThat(DecisionModel.all()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ForEach
    void holdsOneDecisionNamedAsItsFile(DecisionModel model) {
        assertThat(model.decisions()).extracting(Decision::getId).containsExactly(model.name());
        assertThat(model.decisions())
                .extracting(Decision::getName)
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @ForEach
    void keepsItsHistoryForALimitedTime(DecisionModel model) {
        assertThat(model.decisions())
                .extracting(Decision::getCamundaHistoryTimeToLiveString)
                .allSatisfy(timeToLive -> assertThat(timeToLive).isNotBlank());
    }

    /** Whoever tries a rule reads these sentences: the words of the file itself, such as {@code liveLink}, are for machines. */
    @ForEach
    void describesItselfInPlainWords(DecisionModel model) {
        assertThat(model.dmn().getModelElementsByType(Description.class))
                .isNotEmpty()
                .extracting(Description::getTextContent)
                .noneMatch(words -> words.matches("(?s).*\\b[a-z]+[A-Z].*"));
    }

    @ForEach
    void speaksOnlyFeel(DecisionModel model) {
        assertThat(model.dmn().getDefinitions().getExpressionLanguage()).satisfies(DecisionModelTest::isFeel);
        assertThat(model.all(LiteralExpression.class))
                .extracting(LiteralExpression::getExpressionLanguage)
                .allSatisfy(DecisionModelTest::isFeel);
        assertThat(model.all(UnaryTests.class))
                .extracting(UnaryTests::getExpressionLanguage)
                .allSatisfy(DecisionModelTest::isFeel);
        assertThat(model.all(FunctionDefinition.class)).isEmpty();
        assertThat(model.dmn().getModelElementsByType(Import.class)).isEmpty();
    }

    @ForEach
    void isATableWhoseRowsCanBeNamed(DecisionModel model) {
        assertThat(model.all(DecisionTable.class)).hasSize(1);
        assertThat(model.all(Rule.class))
                .isNotEmpty()
                .extracting(Rule::getId)
                .allSatisfy(id -> assertThat(id).isNotBlank().doesNotMatch("(DecisionRule|Rule)_[0-9a-z]{7}"));
    }

    @ForEach
    void saysForEachRowWhereItComesFromAndSinceWhen(DecisionModel model) {
        var columns = model.all(Output.class).stream().map(Output::getName).toList();
        assertThat(columns).contains("source", "verified", "effectiveFrom");
        assertThat(model.all(Rule.class)).allSatisfy(row -> {
            var cells = List.copyOf(row.getOutputEntries());
            assertThat(cells.get(columns.indexOf("source")).getTextContent().strip())
                    .as("source of %s", row.getId())
                    .matches("\".+\"");
            assertThat(cells.get(columns.indexOf("verified")).getTextContent().strip())
                    .as("%s is verified or not", row.getId())
                    .isIn("true", "false");
        });
    }

    private static void isFeel(String language) {
        var feel =
                List.of("feel", "http://www.omg.org/spec/FEEL/20140401", "https://www.omg.org/spec/DMN/20191111/FEEL/");
        assertThat(Objects.requireNonNullElse(language, "feel")).isIn(feel);
    }
}
