package org.alongside.access;

import java.util.Set;
import java.util.UUID;

/** Somebody got an account. */
public record UserAdded(UUID userId, UUID organisationId, Set<Role> roles) implements SecurityEvent {}
