package org.alongside.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The names of all tasks in the models, read once: ids of tasks are unique in the whole set. */
@Component
public class TaskNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final SingletonSupplier<Map<String, String>> names;

    public TaskNames(ProcessDiagrams diagrams) {
        names = SingletonSupplier.of(() -> read(diagrams));
    }

    /** What the models call a task; empty where none of them has it. */
    public Optional<String> of(String task) {
        return Optional.ofNullable(names.obtain().get(task));
    }

    /** Its name; of an event, and of a task that no model has any more, the words of its id, which are written together. */
    public String inWords(String id) {
        return of(id).orElseGet(() -> HUMP.matcher(id).replaceAll(" ").toLowerCase(Locale.UK));
    }

    private static Map<String, String> read(ProcessDiagrams diagrams) {
        return diagrams.names().keySet().stream()
                .flatMap(process -> diagrams.diagram(process).nodes().stream())
                .filter(node -> node.kind().equals("userTask"))
                .collect(Collectors.toUnmodifiableMap(
                        ProcessDiagrams.Node::id, ProcessDiagrams.Node::name, (one, other) -> one));
    }
}
