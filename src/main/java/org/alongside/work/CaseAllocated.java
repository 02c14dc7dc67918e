package org.alongside.work;

import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.CaseEvent;

/** A case is one person's in a role from now on, with what is open in it. */
public record CaseAllocated(UUID caseId, Role role, UUID to, UUID by) implements CaseEvent {}
