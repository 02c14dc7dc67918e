package org.alongside.access;

import java.util.UUID;

/** An organisation joined. */
public record OrganisationAdded(UUID organisationId, OrganisationKind kind) implements SecurityEvent {}
