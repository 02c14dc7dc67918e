package org.alongside.access;

import java.util.UUID;

/** An administrator let somebody in who signs in at the provider: they are this user. */
public record ProviderPersonLetIn(UUID providerPersonId, UUID userId) implements SecurityEvent {}
