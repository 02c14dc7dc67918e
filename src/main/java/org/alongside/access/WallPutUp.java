package org.alongside.access;

import java.util.UUID;

/** For this person a case does not exist any more. */
public record WallPutUp(UUID caseId, UUID userId, Walls.Reason reason, UUID by) implements SecurityEvent {}
