package org.alongside.cases;

import java.util.UUID;

/** Somebody closed a case again, before the time, that they had opened in an emergency. */
public record EmergencyEnded(UUID caseId, UUID emergency, UUID by) implements CaseEvent {}
