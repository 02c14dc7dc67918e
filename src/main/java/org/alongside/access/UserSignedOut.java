package org.alongside.access;

import java.util.UUID;

/** Somebody signed out. */
public record UserSignedOut(UUID userId) implements SecurityEvent {}
