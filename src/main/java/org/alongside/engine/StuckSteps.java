package org.alongside.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps that failed for good (incidents), for managers to see and to try again. */
public interface StuckSteps {

    /** The steps of these cases that are stuck, the longest first; never more than {@code most}, and all of them of these cases. */
    List<StuckStep> of(Cases cases, int most);

    /** One of them; empty when it is of another case or not stuck any more. */
    Optional<StuckStep> one(Cases cases, String jobId);

    /** Tries a stuck step again at once. */
    void retry(String jobId);

    /** A step that failed; the failure is a code, never text about a person. */
    record StuckStep(String jobId, String caseReference, String process, String step, String failure, Instant since) {}

    /**
     * The cases that somebody may open, as a part of the query.
     *
     * @param references an SQL query for their references: the programmer's words, never a user's
     */
    record Cases(String references, Map<String, Object> params) {}
}
