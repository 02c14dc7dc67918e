package org.alongside.work.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.engine.TaskNames;
import org.alongside.work.CaseAction;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What a step is called whose answers were kept: a task of a model, or something recorded at any time. */
@Component
class StepNames {

    private final TaskNames tasks;
    private final Map<String, String> actions;

    StepNames(TaskNames tasks, List<CaseAction> actions) {
        this.tasks = tasks;
        this.actions = actions.stream()
                .collect(Collectors.toUnmodifiableMap(CaseAction::task, CaseAction::title, (one, other) -> other));
    }

    /** Its name; a step that no model has any more keeps the words of its id. */
    String of(String task) {
        return StringUtils.capitalize(
                tasks.of(task).or(() -> Optional.ofNullable(actions.get(task))).orElseGet(() -> tasks.inWords(task)));
    }
}
