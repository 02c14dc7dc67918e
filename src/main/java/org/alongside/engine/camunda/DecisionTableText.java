package org.alongside.engine.camunda;

import java.util.List;
import org.alongside.engine.DecisionTable.Column;
import org.alongside.engine.Decisions.Row;
import org.alongside.engine.Decisions.RuleTable;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** A decision table as it stands in its file, as text for the rules page. */
final class DecisionTableText {

    private DecisionTableText() {}

    static RuleTable of(DmnModelInstance model, String id) {
        DecisionTable table = table(model);
        String name =
                model.getModelElementsByType(Decision.class).iterator().next().getName();
        return new RuleTable(
                id,
                name,
                table.getHitPolicy().name(),
                table.getInputs().stream().map(DecisionTableText::label).toList(),
                table.getOutputs().stream().map(DecisionTableText::label).toList(),
                table.getRules().stream().map(DecisionTableText::row).toList());
    }

    static String description(DmnModelInstance model) {
        Description said =
                model.getModelElementsByType(Decision.class).iterator().next().getDescription();
        return said == null ? "" : said.getTextContent().strip();
    }

    static String versionTag(DmnModelInstance model) {
        String tag =
                model.getModelElementsByType(Decision.class).iterator().next().getVersionTag();
        return tag == null ? "" : tag;
    }

    static List<Column> inputs(DmnModelInstance model) {
        return table(model).getInputs().stream().map(DecisionTableText::input).toList();
    }

    static List<Column> outputs(DmnModelInstance model) {
        return table(model).getOutputs().stream()
                .map(output -> new Column(
                        output.getName(), label(output), type(output.getTypeRef()), values(output.getOutputValues())))
                .toList();
    }

    private static Column input(Input input) {
        InputExpression asked = input.getInputExpression();
        return new Column(
                content(asked.getText()), label(input), type(asked.getTypeRef()), values(input.getInputValues()));
    }

    private static String type(@Nullable String typeRef) {
        return typeRef == null ? "" : typeRef;
    }

    private static String values(@Nullable UnaryTests closed) {
        return closed == null ? "" : content(closed.getText());
    }

    private static DecisionTable table(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    private static Row row(Rule rule) {
        return new Row(
                rule.getId(),
                rule.getDescription() == null
                        ? ""
                        : rule.getDescription().getTextContent().strip(),
                rule.getInputEntries().stream()
                        .map(entry -> content(entry.getText()))
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(entry -> content(entry.getText()))
                        .toList());
    }

    private static String label(DmnElement element) {
        String label = element.getLabel();
        if (label != null && !label.isBlank()) {
            return label;
        }
        return element instanceof Input input
                ? input.getInputExpression().getText().getTextContent().trim()
                : ((Output) element).getName();
    }

    private static String content(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().trim();
    }
}
