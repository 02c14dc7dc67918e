package org.alongside.access;

import java.util.UUID;

/** Somebody calls a passkey of theirs something else. */
public record PasskeyRenamed(UUID userId, UUID passkeyId) implements SecurityEvent {}
