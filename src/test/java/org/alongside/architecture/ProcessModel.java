package org.alongside.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.ModelParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A BPMN file of {@code processes/}, read with the engine's model API and without the engine. */
record ProcessModel(String name, BpmnModelInstance bpmn) {

    private static final Path PROCESSES = Path.of("processes");

    static List<ProcessModel> all() {
        return files(".bpmn").map(ProcessModel::read).toList();
    }

    private static ProcessModel read(Path path) {
        try {
            return new ProcessModel(
                    path.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(path.toFile()));
        } catch (ModelParseException e) {
            throw new IllegalStateException(
                    path + " is no BPMN: " + e.getCause().getMessage(), e);
        }
    }

    static Stream<Path> files(String ending) {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code approveApplication} → {@code approve-application}. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    Process process() {
        return bpmn.getModelElementsByType(Process.class).iterator().next();
    }

    /** The bean whose methods are the steps: {@code special-measures-application} → {@code specialMeasuresApplication}. */
    String bean() {
        String[] words = name.split("-");
        return Stream.of(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .reduce(words[0], String::concat);
    }

    <T extends BaseElement> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** The ids of those elements that break a rule. */
    <T extends BaseElement> List<String> breaking(Class<T> type, Predicate<T> rule) {
        return all(type).stream().filter(rule.negate()).map(BaseElement::getId).toList();
    }

    static Optional<String> timeLimit(UserTask task) {
        return Stream.ofNullable(task.getExtensionElements())
                .flatMap(elements -> elements.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> Objects.equals(property.getCamundaName(), "timeLimit"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Runs a rule once for each model, named after it. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.alongside.architecture.ProcessModel#all")
    @interface ForEach {}
}
