package org.alongside.documents;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** Somebody got a copy of a document: DPA 2018 s.62 calls it disclosure. */
public record DocumentDisclosed(UUID caseId, UUID documentId, UUID to) implements CaseEvent {}
