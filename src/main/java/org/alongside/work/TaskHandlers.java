package org.alongside.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.Run;
import org.springframework.stereotype.Component;

/** Every handler by its task. */
@Component
public class TaskHandlers {

    private final Map<String, TaskHandler> byTask;

    TaskHandlers(List<TaskHandler> handlers) {
        this.byTask = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::task, Function.identity()));
    }

    /** The handler of a task; empty for a task whose answers are only kept. */
    public Optional<TaskHandler> of(String task) {
        return Optional.ofNullable(byTask.get(task));
    }

    /** Whether this person may not do the task because of what they did or declared in the case. */
    boolean needsSomebodyElse(String task, Run run, UUID userId) {
        return of(task).filter(handler -> handler.needsSomebodyElse(run, userId))
                .isPresent();
    }
}
