package org.alongside.access;

import java.util.UUID;

/** Somebody signed in. */
public record UserSignedIn(UUID userId) implements SecurityEvent {}
