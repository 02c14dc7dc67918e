package org.alongside.access;

import java.util.UUID;

/** Somebody is written to at another address, as an administrator says. */
public record EmailChanged(UUID userId) implements SecurityEvent {}
