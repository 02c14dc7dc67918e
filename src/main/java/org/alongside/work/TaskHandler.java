package org.alongside.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.forms.Field;
import org.alongside.forms.Offers;

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

    /** The time limit that the task serves, where that depends on what happened and the model cannot say it. */
    default Optional<String> timeLimit(Run run) {
        return Optional.empty();
    }

    /** Whether these answers do what the task's limit asks for: one that sends the matter back does not, and the limit runs on. */
    default boolean serves(Answers answers) {
        return true;
    }

    /**
     * The day of the event that sets off the law's limit which the task serves, where none runs yet.
     *
     * @param openedOn the day the task opened, which is that day for most
     * @return empty while the event has not happened: then no limit runs
     */
    default Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return Optional.of(openedOn);
    }

    /** The day the task waits for, where it is open long before: until then it is not late. */
    default Optional<LocalDate> awaitedDay(Run run) {
        return Optional.empty();
    }

    /** Whether this person may not do the task because of what they did or declared in the case: then their team is asked. */
    default boolean needsSomebodyElse(Run run, UUID userId) {
        return false;
    }

    /** The answers to choose from where they depend on the case, by the question's key; the form's file says {@code valuesKey} there. */
    default Map<String, List<Field.Option>> choices(WorkItemView item) {
        return Map.of();
    }

    /** What the case already knows of the answers. Asked only when the page is drawn, by somebody who may see the case. */
    default Offers offers(Run run) {
        return Offers.NONE;
    }

    /** What has to be read before the answers are given; drawn above the form. */
    default List<Beside> beside(Run run) {
        return List.of();
    }

    /**
     * Something to read on the page of a task.
     *
     * @param fragment the template with a fragment {@code beside(it)}, for example {@code specialmeasures/draft}
     * @param model what the fragment shows
     */
    record Beside(String title, String fragment, Object model) {}
}
