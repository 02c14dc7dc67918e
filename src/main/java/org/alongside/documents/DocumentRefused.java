package org.alongside.documents;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** Somebody tried to add a file that is not taken. */
public record DocumentRefused(UUID caseId, Refusal reason, UUID by) implements CaseEvent {}
