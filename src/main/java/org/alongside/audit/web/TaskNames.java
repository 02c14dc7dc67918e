package org.alongside.audit.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.engine.ProcessDiagrams;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The names of all tasks in the models, read once: ids of tasks are unique in the whole set. */
@Component
class TaskNames {

    private final SingletonSupplier<Map<String, String>> names;

    TaskNames(ProcessDiagrams diagrams) {
        names = SingletonSupplier.of(() -> read(diagrams));
    }

    Optional<String> of(String task) {
        return Optional.ofNullable(names.obtain().get(task));
    }

    private static Map<String, String> read(ProcessDiagrams diagrams) {
        return diagrams.names().keySet().stream()
                .flatMap(process -> diagrams.diagram(process).nodes().stream())
                .filter(node -> node.kind().equals("userTask"))
                .collect(Collectors.toUnmodifiableMap(
                        ProcessDiagrams.Node::id, ProcessDiagrams.Node::name, (one, other) -> one));
    }
}
