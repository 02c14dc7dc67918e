package org.alongside.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the domain may ask of the process engine. Words are ids and routing words only (string, boolean, whole number): never a
 * name, a note or a reason. Everything happens in the caller's transaction.
 */
public interface Processes {

    /** Starts a process for a case; the case reference becomes its business key. */
    void start(String processId, UUID caseId, String caseReference, Map<String, Object> words);

    /**
     * Completes an open user task.
     *
     * @throws TaskGone when the engine has no such open task
     */
    void complete(String engineTaskId, Map<String, Object> words);

    /**
     * A word as an open task finds it: its own strand's before that of the whole run, which strands side by side share.
     *
     * @return empty when nobody gave the word, or the task is not open
     */
    Optional<String> word(String engineTaskId, String word);

    /**
     * Hands a message to the one place in the case's processes that waits for it.
     *
     * @throws NothingWaits when nothing in the case waits for the message
     * @throws IllegalStateException when more than one place waits
     */
    void correlate(String message, String caseReference, Map<String, Object> words);

    /**
     * Hands a message to the one waiting place whose variable {@code word} has the given value.
     *
     * @throws NothingWaits when nothing waits for it
     */
    void correlate(String message, String caseReference, String word, String value, Map<String, Object> words);

    /** Whether exactly one place in the case's processes waits for this message now. */
    boolean awaits(String message, String caseReference);

    /** The run in which that place waits; empty unless exactly one does. */
    Optional<String> awaiting(String message, String caseReference);

    /** All messages that something in the case's processes waits for now. */
    Set<String> awaited(String caseReference);

    /** Asks the models again for the due dates of all timers of a case, after a date they depend on has moved. */
    void recalculateTimers(String caseReference);

    /** Runs every timer and other job that is due at or before {@code now}, oldest first, and says how many ran. */
    int runDueJobs(Instant now);

    /** The same for the processes of one case only, each job in a transaction of its own. */
    int runDueJobs(String caseReference, Instant now);

    /** When the next timer or other job of a case falls due. */
    Optional<Instant> nextJob(String caseReference);

    /** Whether any process of this case is still running. */
    boolean isRunning(String caseReference);

    /** Whether a run of this process goes on in the case. */
    boolean isRunning(String processId, String caseReference);

    /** Ends every running process of a case, with the reason as a word. */
    void endAll(String caseReference, String reasonWord);
}
