package org.alongside.access;

import java.util.UUID;

/** An administrator took somebody off the list of those who wait for access. */
public record ProviderPersonTurnedAway(UUID providerPersonId) implements SecurityEvent {}
