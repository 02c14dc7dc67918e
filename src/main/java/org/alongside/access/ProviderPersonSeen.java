package org.alongside.access;

import java.util.UUID;

/** Somebody signed in at the provider for the first time; they have no rights. */
public record ProviderPersonSeen(UUID providerPersonId) implements SecurityEvent {}
