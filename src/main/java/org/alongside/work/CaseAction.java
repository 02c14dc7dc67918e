package org.alongside.work;

import java.util.Set;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that can happen in a case at any time and that a worker records: its form lies in {@code forms/case-events}, and its
 * message goes to the place in the case's processes that waits for it. Modules declare theirs as beans.
 *
 * @param form the id of the form; in camel case also the name of its {@link TaskHandler}, if it has one
 * @param message the message that a model catches; null where it changes the case and no model waits for it
 * @param title what the worker does, for example "Record that the trial has moved"
 * @param afterClosing whether it can be recorded in a closed case too
 */
public record CaseAction(String form, @Nullable String message, String title, Set<Role> roles, boolean afterClosing) {

    public CaseAction {
        roles = Set.copyOf(roles);
    }

    /** What can be recorded while the case is open. */
    public CaseAction(String form, @Nullable String message, String title, Set<Role> roles) {
        this(form, message, title, roles, false);
    }

    /** What is recorded at any time while the case is open, and moves no process on. */
    public static CaseAction recordedOnly(String form, String title, Set<Role> roles) {
        return new CaseAction(form, null, title, roles);
    }

    /** What is recorded at any time, in a closed case too, and moves no process on. */
    public static CaseAction recordedAlways(String form, String title, Set<Role> roles) {
        return new CaseAction(form, null, title, roles, true);
    }

    /** Whether it can be recorded while the processes of a case wait for these messages: a closed case waits for none. */
    boolean isPossible(Set<String> awaited) {
        return message == null ? afterClosing || !awaited.isEmpty() : awaited.contains(message);
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
