package org.alongside.cases;

import java.util.UUID;

/**
 * One run of a process in a case. A process can run several times at once, such as two requests for material: what is written down in one
 * run is not the other's.
 *
 * @param id the engine's id of the run; empty for what is recorded in the case outside of every process
 */
public record Run(UUID caseId, String id) {

    /** A run as a model names it to its steps. */
    public static Run of(String caseId, String id) {
        return new Run(UUID.fromString(caseId), id);
    }

    /** Where something is recorded that belongs to the case and to none of its runs. */
    public static Run outside(UUID caseId) {
        return new Run(caseId, "");
    }
}
