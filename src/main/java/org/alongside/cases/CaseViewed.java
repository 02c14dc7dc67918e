package org.alongside.cases;

import java.util.UUID;

/** Somebody was shown a page that tells of the young person. */
public record CaseViewed(UUID caseId, UUID by) implements CaseEvent {}
