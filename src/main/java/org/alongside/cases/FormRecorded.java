package org.alongside.cases;

import java.util.UUID;

/** Somebody answered a form of a case. */
public record FormRecorded(UUID caseId, UUID recordId, String task, UUID by) implements CaseEvent {}
