package org.alongside.cases;

import java.util.UUID;
import org.alongside.access.Role;

/** Somebody opened a case in an emergency that is not theirs: a word such as {@code safety} says why, the rest is kept with its id. */
public record EmergencyOpened(UUID caseId, UUID emergency, Role role, String why, UUID by) implements CaseEvent {}
