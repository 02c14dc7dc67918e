package org.alongside.cases;

import java.util.UUID;

/** Somebody of the service is connected with somebody of the case: a word such as {@code accused}. */
public record ConnectionDeclared(UUID caseId, UUID userId, String with, UUID by) implements CaseEvent {}
