package org.alongside.documents;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A document that was held is held no longer: it was found clean, or it stays shut for good. */
public record DocumentScanned(UUID caseId, UUID documentId, Scan scan) implements CaseEvent {}
