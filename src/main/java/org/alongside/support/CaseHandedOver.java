package org.alongside.support;

import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.CaseEvent;

/** A case has passed to another worker of the team, after the young person had met them. */
public record CaseHandedOver(UUID caseId, Role role, UUID to) implements CaseEvent {}
