package org.alongside.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user task has opened. Heard in the engine's transaction.
 *
 * @param task the task's id in its model, for example {@code approveApplication}
 * @param name the task's name in its model, for people
 * @param role the role word of who does it
 * @param form the id of its form
 * @param limit the id of the time limit the law or practice sets for it, if any
 */
public record TaskOpened(
        String engineTaskId,
        UUID caseId,
        String caseReference,
        String process,
        String task,
        String name,
        String role,
        String form,
        @Nullable String limit) {}
