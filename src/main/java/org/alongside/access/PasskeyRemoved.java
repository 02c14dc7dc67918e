package org.alongside.access;

import java.util.UUID;

/** Nobody signs in with this passkey any more. */
public record PasskeyRemoved(UUID userId, UUID passkeyId) implements SecurityEvent {}
