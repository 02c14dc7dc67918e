package org.alongside.access;

import java.util.UUID;

/** An organisation as others may see it. */
public record OrganisationView(UUID id, String name, OrganisationKind kind) {}
