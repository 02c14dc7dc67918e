package org.alongside.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user task has opened. Heard in the engine's transaction.
 *
 * @param run the id of the run of the process: the same process can run several times in a case
 * @param task the task's id in its model, for example {@code approveApplication}
 * @param name the task's name in its model, for people
 * @param role the role word of who does it
 * @param form the id of its form
 * @param freshEyes whether somebody else has to do it than whoever made what it looks at again
 * @param limit the id of the time limit the law or practice sets for it, if any
 */
public record TaskOpened(
        String engineTaskId,
        UUID caseId,
        String caseReference,
        String process,
        String run,
        String task,
        String name,
        String role,
        String form,
        boolean freshEyes,
        @Nullable String limit) {

    /** The same task, for somebody else than whoever has the case. */
    public TaskOpened forFreshEyes() {
        return new TaskOpened(engineTaskId, caseId, caseReference, process, run, task, name, role, form, true, limit);
    }
}
