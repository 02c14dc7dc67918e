package org.alongside.documents;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A document was added to a case. */
public record DocumentAdded(UUID caseId, UUID documentId, DocumentType type, Scan scan, UUID by) implements CaseEvent {}
