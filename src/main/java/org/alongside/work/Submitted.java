package org.alongside.work;

import java.time.Instant;
import org.alongside.forms.Checked;

/** What became of a submit. */
public sealed interface Submitted {

    /**
     * The task is done; also the answer to the same submit sent twice.
     *
     * @param opensCase whether whoever did it may still open the case, or only could while the task was open
     */
    record Finished(WorkItemView item, boolean opensCase) implements Submitted {}

    /** Something has to be put right; nothing was kept but what was typed. */
    record Incorrect(WorkItemView item, Checked checked) implements Submitted {}

    /** Somebody else finished it first. */
    record FinishedBySomebodyElse(WorkItemView item, String name, Instant at) implements Submitted {}

    /** The process took the task back before it was finished. */
    record TakenBack(WorkItemView item) implements Submitted {}

    /** Somebody else has claimed it. */
    record HeldBySomebodyElse(WorkItemView item, String name) implements Submitted {}

    /** It was changed since the page was drawn. */
    record Stale(WorkItemView item) implements Submitted {}
}
