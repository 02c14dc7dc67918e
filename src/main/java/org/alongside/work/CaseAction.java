package org.alongside.work;

import java.util.Set;
import org.alongside.access.Role;

/**
 * Something that can happen in a case at any time and that a worker records: its form lies in {@code forms/case-events}, and its
 * message goes to the place in the case's processes that waits for it. Modules declare theirs as beans.
 *
 * @param form the id of the form; in camel case also the name of its {@link TaskHandler}, if it has one
 * @param message the message that a model catches
 * @param title what the worker does, for example "Record that the trial has moved"
 */
public record CaseAction(String form, String message, String title, Set<Role> roles) {

    public CaseAction {
        roles = Set.copyOf(roles);
    }

    /** The form's id in camel case: the name its answers are kept under. */
    public String task() {
        StringBuilder task = new StringBuilder();
        for (String part : form.split("-")) {
            task.append(task.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return task.toString();
    }
}
