package org.alongside.work;

import java.util.UUID;

/**
 * Whether something can be done with a task, or was.
 *
 * @param task the task and its case, or that there is none
 * @param words why not; empty where it can
 */
public record Verdict(UUID id, String task, String words) {

    public boolean isGood() {
        return words.isEmpty();
    }
}
