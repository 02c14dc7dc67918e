package org.alongside.access;

import java.util.UUID;

/** Somebody left: from their next request on they are refused. */
public record UserDisabled(UUID userId) implements SecurityEvent {}
