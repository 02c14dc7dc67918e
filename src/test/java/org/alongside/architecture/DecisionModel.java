package org.alongside.architecture;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A DMN file of {@code processes/}. */
record DecisionModel(String name, DmnModelInstance dmn) {

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    static List<DecisionModel> all() {
        return ProcessModel.files(".dmn")
                .map(path -> path.getFileName().toString().replace(".dmn", ""))
                .map(DecisionModel::of)
                .toList();
    }

    static DecisionModel of(String name) {
        return new DecisionModel(
                name,
                Dmn.readModelFromFile(ProcessModel.files("/" + name + ".dmn")
                        .findFirst()
                        .orElseThrow()
                        .toFile()));
    }

    Collection<Decision> decisions() {
        return all(Decision.class);
    }

    <T extends DmnElement> Collection<T> all(Class<T> type) {
        return dmn.getModelElementsByType(type);
    }

    /** What the rows of the table ask for in its first column. */
    Set<String> firstColumn() {
        return all(Rule.class).stream()
                .map(rule -> rule.getInputEntries().iterator().next().getText().getTextContent())
                .flatMap(text -> STRING.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }

    /** Runs a rule once for each decision, named after it. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.alongside.architecture.DecisionModel#all")
    @interface ForEach {}
}
