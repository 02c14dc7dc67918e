package org.alongside.access;

import java.util.Set;
import java.util.UUID;

/** Somebody's roles became these. */
public record RolesChanged(UUID userId, Set<Role> roles) implements SecurityEvent {}
