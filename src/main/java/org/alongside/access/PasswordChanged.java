package org.alongside.access;

import java.util.UUID;

/** Somebody's password was set anew by an administrator. */
public record PasswordChanged(UUID userId) implements SecurityEvent {}
