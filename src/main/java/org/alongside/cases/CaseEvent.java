package org.alongside.cases;

import java.util.UUID;

/** Something that happened in a case; a record named in the past tense. Audit and dashboards hear it in the same transaction. */
public interface CaseEvent {

    UUID caseId();
}
