package org.alongside.audit;

import java.util.Optional;

/** Whether the log is still what was sealed. */
public interface AuditSeals {

    /** The newest seal; empty before the first. */
    Optional<Seal> last();

    /**
     * Reads the whole sealed log and finds the first entry that was changed, removed or moved. Takes time in proportion to the log, and memory
     * that does not grow with it.
     *
     * @param noted what an auditor noted of an earlier seal; empty when nothing was noted
     */
    Verdict verify(Optional<String> noted);
}
