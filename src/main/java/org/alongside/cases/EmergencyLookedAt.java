package org.alongside.cases;

import java.util.UUID;

/** A manager looked at why somebody had opened a case in an emergency. */
public record EmergencyLookedAt(UUID caseId, UUID emergency, UUID by) implements CaseEvent {}
