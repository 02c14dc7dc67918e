package org.alongside.engine;

import java.time.Instant;
import java.util.List;

/** Steps that failed for good (incidents), for managers to see and to try again. */
public interface StuckSteps {

    List<StuckStep> all();

    /** Tries a stuck step again at once. */
    void retry(String jobId);

    /** A step that failed; the failure is a code, never text about a person. */
    record StuckStep(String jobId, String caseReference, String process, String step, String failure, Instant since) {}
}
