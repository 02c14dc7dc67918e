package org.alongside.work.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.work.CaseAction;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What a step is called whose answers were kept: a task of a model, or something recorded at any time. Read once. */
@Component
class StepNames {

    private final SingletonSupplier<Map<String, String>> names;

    StepNames(ProcessDiagrams diagrams, List<CaseAction> actions) {
        names = SingletonSupplier.of(() -> read(diagrams, actions));
    }

    /** Its name; a step that no model has any more keeps the words of its id. */
    String of(String task) {
        String known = names.obtain().get(task);
        return known == null ? words(task) : known;
    }

    private static Map<String, String> read(ProcessDiagrams diagrams, List<CaseAction> actions) {
        Map<String, String> read = new HashMap<>();
        actions.forEach(action -> read.put(action.task(), action.title()));
        diagrams.names().keySet().stream()
                .flatMap(process -> diagrams.diagram(process).nodes().stream())
                .filter(node -> node.kind().equals("userTask"))
                .forEach(node -> read.put(node.id(), node.name()));
        return Map.copyOf(read);
    }

    private static String words(String task) {
        String apart = task.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return apart.substring(0, 1).toUpperCase(Locale.UK) + apart.substring(1);
    }
}
