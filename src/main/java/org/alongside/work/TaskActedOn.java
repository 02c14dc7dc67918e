package org.alongside.work;

import java.util.UUID;
import org.alongside.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody claimed a task, gave it back, gave it to somebody, set its follow-up day or priority, or commented on it.
 *
 * @param task the task's id in its model
 * @param act which of these, a word
 * @param to who has the task now, where it was given to somebody
 */
public record TaskActedOn(
        UUID caseId,
        UUID itemId,
        String task,
        String act,
        @Nullable UUID to,
        UUID by) implements CaseEvent {}
