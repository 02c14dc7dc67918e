package org.alongside.access;

import java.util.UUID;

/** Somebody who had been disabled may sign in again. */
public record UserEnabled(UUID userId) implements SecurityEvent {}
