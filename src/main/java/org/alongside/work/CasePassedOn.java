package org.alongside.work;

import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.CaseEvent;

/** Another organisation is responsible for a case in a role from now on, with what is open in it. */
public record CasePassedOn(UUID caseId, Role role, UUID organisationId, UUID by) implements CaseEvent {}
