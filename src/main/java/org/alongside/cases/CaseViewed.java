package org.alongside.cases;

import java.util.UUID;

/** Somebody looked at a case: DPA 2018 s.62 calls it consultation. */
public record CaseViewed(UUID caseId, UUID by, String page) implements CaseEvent {}
