package org.alongside.access;

import java.util.UUID;

/** The provider says that somebody signed out there, or no longer is what they are here: their sessions end. */
public record ProviderAccessEnded(UUID userId) implements SecurityEvent {}
