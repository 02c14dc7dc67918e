package org.alongside.access;

import java.util.UUID;

/** Somebody asked for something that is not theirs to see or do; {@code what} and {@code id} say which object or page. */
public record AccessDenied(UUID userId, String what, String id) implements SecurityEvent {}
