package org.alongside.access;

import java.util.UUID;

/** Two people agreed that a case may exist again for this person: one asked, the other agreed. */
public record WallTakenDown(UUID caseId, UUID userId, UUID askedBy, UUID by) implements SecurityEvent {}
