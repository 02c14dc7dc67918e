package org.alongside.work;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent and is in order: by whom, in which run of which case, on which day in Europe/London.
 *
 * @param engineTask the engine's id of the task; empty for what is recorded without one
 * @param limit the rule by whose limit the task is due; null where it has none
 */
public record Submission(
        Run run,
        String caseReference,
        String task,
        Answers answers,
        Actor actor,
        LocalDate today,
        String engineTask,
        @Nullable String limit) {

    /** What is recorded without a task. */
    public Submission(Run run, String caseReference, String task, Answers answers, Actor actor, LocalDate today) {
        this(run, caseReference, task, answers, actor, today, "", null);
    }

    public UUID caseId() {
        return run.caseId();
    }

    /**
     * Refuses a day that is still to come.
     *
     * @param what the day in words, with which the message begins
     * @param rule what the day counts for, as its source is cited
     */
    public void requireNotInFuture(String field, String what, String rule) {
        if (answers.date(field).filter(today::isBefore).isPresent()) {
            throw new Refusal(field, "%s must be today or earlier (%s)".formatted(what, rule));
        }
    }
}
