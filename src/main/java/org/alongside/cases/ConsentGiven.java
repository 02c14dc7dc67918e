package org.alongside.cases;

import java.util.UUID;

/** Consents to share were recorded: how many, each kept with its partner, item, purpose and end. */
public record ConsentGiven(UUID caseId, int consents, UUID by) implements CaseEvent {}
