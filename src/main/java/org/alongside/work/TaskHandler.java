package org.alongside.work;

import java.util.Map;

/**
 * What the submit of a task's form does to the case, before the process moves on. The class is named as the task: {@code
 * ApproveApplication} handles {@code approveApplication}. A task without a handler has its answers kept and its routing words
 * handed on, and that is all. Handlers of case actions are named after the action's form in the same way.
 */
public interface TaskHandler {

    /** The id of the user task, or of the case action in camel case. */
    default String task() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Changes the case.
     *
     * @return routing words besides those the form itself gives; empty for most
     * @throws Refusal when the answers cannot stand for a reason the form does not know
     */
    Map<String, Object> submit(Submission submission);
}
