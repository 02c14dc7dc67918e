package org.alongside.cases;

import java.util.UUID;

/** The young person said what they wish about one special measure. */
public record WishRecorded(UUID caseId, String measure, String wish) implements CaseEvent {}
