package org.alongside.access;

import java.util.UUID;

/** Somebody may sign in with one more passkey. */
public record PasskeyAdded(UUID userId, UUID passkeyId) implements SecurityEvent {}
